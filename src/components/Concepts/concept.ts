import type terms from '../../book/terms.json';

/** An entry of src/book/terms.json. */
export type Concept = (typeof terms)[number];
