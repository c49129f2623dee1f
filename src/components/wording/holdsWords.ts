import forms from '@generated/edamame-chapters/default/contested.json';
import {placesIn} from './contested';

/** Whether there is a word in a text that readers may call otherwise; English has none. */
export const holdsWords = (text: string): boolean => /\p{Script=Han}/u.test(text) && placesIn(text, forms).length > 0;
