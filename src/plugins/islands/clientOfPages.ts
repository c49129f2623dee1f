import type {Finished} from '../finish/page';
import {entryFile} from './entryFile';

/** The scripts of Docusaurus' client, which render the whole page again in the browser. Nobody loads them. */
const ofDocusaurus = /<script src="?[^\s">]*\/assets\/js\/[^\s">]+"?(?: defer)?><\/script>/g;

/** Puts in the place of Docusaurus' client what the starter has to know of ours: its script, and where the language begins. */
export default function clientOfPages({pages, context: {baseUrl}}: Finished): void {
  const script = baseUrl + entryFile();
  for (const page of pages) {
    page.html = page.html
      .replaceAll(ofDocusaurus, '')
      .replace('<html ', `<html data-base="${baseUrl}" data-script="${script}" `);
  }
}
