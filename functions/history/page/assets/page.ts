/** What the page does more where scripts run: cards at the marks, arrow keys between them, filters without a reload. */

import { showCards } from './cards.ts';
import { keepFilters } from './filters.ts';

showCards(document);
keepFilters();
