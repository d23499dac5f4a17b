import { showCards } from './cards.ts';

/** Answers a choice at once, in place; the address follows, and leads back. */
export function keepFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  if (form === null) return;
  form.addEventListener('change', () => form.requestSubmit());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(chosen.map(([name, value]) => [name, String(value)])).toString();
    const address = query === '' ? form.action : `${form.action}?${query}`;
    void showAnswer(address).then((answered) => {
      if (answered) history.pushState(null, '', address);
      else location.assign(address);
    });
  });
  addEventListener('popstate', () => location.reload());
}

let asked = 0;

/** Puts the results of an address in place of those shown. @returns whether there were any */
async function showAnswer(address: string): Promise<boolean> {
  asked += 1;
  const own = asked;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [results, old] = [page.querySelector('#results'), document.querySelector('#results')];
  if (results === null || old === null) return false;
  // A later choice was answered before this one.
  if (own !== asked) return true;
  old.replaceChildren(...results.childNodes);
  showCards(old);
  return true;
}
