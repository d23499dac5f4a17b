/** A label that wants to stand at `y`; units of the drawing, downwards. */
export interface Wanted {
  readonly y: number;
}

/**
 * Where labels can stand without touching: each as near to its wish as the others let it, in the order of the wishes.
 * @param height of a label
 * @param top of the room, and its bottom; where it is too small, labels run over its bottom
 */
export function placeLabels<Label extends Wanted>(
  labels: readonly Label[],
  { height, top, bottom }: { readonly height: number; readonly top: number; readonly bottom: number },
): (Label & { readonly place: number })[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const { y } of sorted)
    places.push(Math.max(y, top, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + height));
  // What ran over the bottom is pushed up again, and pushes up those above it.
  let limit = bottom;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.max(Math.min(places[i] ?? limit, limit), top + i * height);
    limit = (places[i] ?? limit) - height;
  }
  return sorted.map((label, i) => ({ ...label, place: places[i] ?? label.y }));
}
