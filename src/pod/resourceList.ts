import type {ResourceList} from './pod';
import {addQuantities, compareQuantities, type Quantity, quantityText, tryQuantity} from './quantity';

/** A resource list with its quantities read. What is no quantity is left out; decoding has told of it. */
export type Amounts = ReadonlyMap<string, Quantity>;

export const nothing: Amounts = new Map();

export function amountsOf(list: ResourceList | undefined): Amounts {
  const amounts = new Map<string, Quantity>();
  for (const [name, text] of Object.entries(list ?? {})) {
    const quantity = tryQuantity(text);
    if (quantity) amounts.set(name, quantity);
  }
  return amounts;
}

export function listOf(amounts: Amounts): ResourceList {
  return Object.fromEntries([...amounts].map(([name, quantity]) => [name, quantityText(quantity)]));
}

/** Resource by resource, what both lists ask for together. */
export function sum(a: Amounts, b: Amounts): Amounts {
  const total = new Map(a);
  for (const [name, quantity] of b) {
    const present = total.get(name);
    total.set(name, present ? addQuantities(present, quantity) : quantity);
  }
  return total;
}

/** Resource by resource, the larger of the two. */
export function max(a: Amounts, b: Amounts): Amounts {
  const most = new Map(a);
  for (const [name, quantity] of b) {
    const present = most.get(name);
    if (!present || compareQuantities(quantity, present) > 0) most.set(name, quantity);
  }
  return most;
}

/** The first list, and from the second what the first does not name. */
export function withMissing(a: Amounts, b: Amounts): Amounts {
  return new Map([...b, ...a]);
}
