/** How long a card outlives the pointer that leaves its mark, so that the pointer can reach it: ms. */
const GRACE_MS = 250;
/** Room between a mark and its card, and to the edges of the figure: px. */
const GAP = 14;

/** Lets every mark of the charts below show its card, by pointer, focus or tap. */
export function showCards(root: ParentNode): void {
  for (const chart of root.querySelectorAll<SVGSVGElement>('figure.series > svg.chart')) {
    const marks = [...chart.querySelectorAll<SVGAElement>('a.mark')];
    // The card says it better than the browser's own label.
    for (const mark of marks) mark.querySelector('title')?.remove();
    moveByArrows(marks);
    for (const mark of marks) listen(mark);
  }
}

let card: HTMLElement | null = null;
let shown: SVGAElement | null = null;
let leaving = 0;

function listen(mark: SVGAElement): void {
  mark.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'touch') show(mark);
  });
  mark.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && document.activeElement !== mark) hideSoon();
  });
  mark.addEventListener('focus', () => show(mark));
  mark.addEventListener('blur', () => hideSoon());
  mark.addEventListener('click', (event) => {
    // A tap shows the card; the card leads on.
    const byTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (!byTouch) return;
    event.preventDefault();
    show(mark);
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Element && target.closest('.card, a.mark') === null) hide();
});

function show(mark: SVGAElement): void {
  clearTimeout(leaving);
  if (shown === mark) return;
  hide();
  const figure = mark.closest('figure');
  const chart = mark.ownerSVGElement;
  const made = cardOf(mark);
  if (figure === null || chart === null || made === null) return;
  // Right behind its drawing, so that the next tab leads into it.
  chart.after(made);
  place(made, mark, figure);
  mark.classList.add('shown');
  shown = mark;
  card = made;
  made.addEventListener('pointerenter', () => clearTimeout(leaving));
  made.addEventListener('pointerleave', hideSoon);
  made.addEventListener('focusin', () => clearTimeout(leaving));
  made.addEventListener('focusout', hideSoon);
}

function hideSoon(): void {
  clearTimeout(leaving);
  leaving = window.setTimeout(() => {
    if (card?.contains(document.activeElement) || card?.matches(':hover') || shown === document.activeElement)
      return;
    hide();
  }, GRACE_MS);
}

function hide(): void {
  card?.remove();
  shown?.classList.remove('shown');
  card = null;
  shown = null;
}

/** What the row of the mark's change says, as a card. */
function cardOf(mark: SVGAElement): HTMLElement | null {
  const id = mark.dataset.change ?? '';
  const row =
    mark.closest('figure')?.querySelector(`tr[data-change="${CSS.escape(id)}"]`) ??
    document.querySelector(`tr[data-change="${CSS.escape(id)}"]`);
  const made = document.createElement('div');
  made.className = 'card';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
  const headline = paragraph('headline');
  headline.textContent = mark.dataset.headline ?? '';
  const when = paragraph();
  when.textContent = mark.dataset.when ?? '';
  made.append(headline, when);
  const says = row?.querySelector('.says');
  if (says) {
    const sentence = paragraph('says');
    sentence.append(...[...says.childNodes].map((node) => node.cloneNode(true)));
    made.append(sentence);
  }
  const more = paragraph();
  const link = document.createElement('a');
  link.href = mark.getAttribute('href') ?? '';
  link.textContent = `Its whole story (${id})`;
  more.append(link);
  made.append(more);
  return made;
}

function paragraph(name = ''): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  return made;
}

/** Beside the mark, on the side that has room. */
function place(made: HTMLElement, mark: SVGAElement, figure: Element): void {
  const room = figure.getBoundingClientRect();
  const at = (mark.querySelector('.reach') ?? mark).getBoundingClientRect();
  const size = made.getBoundingClientRect();
  const right = at.right - room.left + GAP;
  const left = at.left - room.left - size.width - GAP;
  const x =
    right + size.width <= room.width ? right : left >= 0 ? left : Math.max(0, (room.width - size.width) / 2);
  const beside = x === right || x === left;
  const middle = at.top + at.height / 2 - room.top;
  const y = beside ? middle - size.height / 2 : at.bottom - room.top + GAP;
  made.style.left = `${x}px`;
  made.style.top = `${Math.max(0, y)}px`;
}

/** One stop of the tab key a drawing; arrow keys, Home and End go from mark to mark in the order of time. */
function moveByArrows(marks: readonly SVGAElement[]): void {
  for (const [index, mark] of marks.entries()) {
    mark.setAttribute('tabindex', index === marks.length - 1 ? '0' : '-1');
    mark.addEventListener('keydown', (event) => {
      const to = destination(event.key, index, marks.length);
      const next = to === null ? undefined : marks[to];
      if (next === undefined) return;
      event.preventDefault();
      for (const each of marks) each.setAttribute('tabindex', each === next ? '0' : '-1');
      next.focus();
    });
  }
}

function destination(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
