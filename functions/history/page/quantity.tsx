import { quantityText } from '../../../shared/changes/quantity.ts';
import type { Quantity } from '../../../shared/figures/figure.ts';

/** A quantity with its bound set apart: "at least" 300. */
export function QuantityCell({ quantity }: { readonly quantity: Quantity }) {
  const [, bound = '', number = ''] = /^(\D*?)\s?(\d.*)$/.exec(quantityText(quantity)) ?? [];
  if (number === '') return <span class="bound">{quantityText(quantity)}</span>;
  return (
    <>
      {bound === '' ? null : <span class="bound">{`${bound} `}</span>}
      <b>{number}</b>
    </>
  );
}
