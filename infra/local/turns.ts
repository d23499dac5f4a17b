/** Does something when everybody before has had their turn. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** Order among works that run side by side: each has one part that waits for the same part of those before it. */
export class Turns {
  #before: Promise<void> = Promise.resolve();

  /** Begins a work, whose turn comes after those of all that began before; one that ends without has had it. */
  async begin<T>(work: (inTurn: InTurn) => Promise<T>): Promise<T> {
    const before = this.#before;
    let over = (): void => undefined;
    const own = new Promise<void>((done) => {
      over = done;
    });
    this.#before = before.then(() => own);
    try {
      return await work(async (act) => {
        await before;
        try {
          return await act();
        } finally {
          over();
        }
      });
    } finally {
      over();
    }
  }
}
