// Chapters that nobody wrote: sections of the real ones, dealt out anew, the same ones in both languages. Text and exhibits are as long, as
// heavy and as hard to build as the book's own.

/** The same numbers each time: a linear congruential generator. */
export function dice(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** What every chapter has of its own. `sources` is the last one. */
const fixed = new Set(['try-it', 'recap', 'check-yourself', 'sources']);

/** A chapter taken apart at its h2 headings, which count outside code fences only. */
export function takenApart(slug, source) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const sections = [{id: '', text: ''}];
  let fence = false;
  for (const line of body.split('\n')) {
    if (/^\s*```/.test(line)) fence = !fence;
    const [, id] = fence ? [] : (/^## .*\{\/\* #([\w-]+) \*\/\}/.exec(line) ?? []);
    if (id) sections.push({id, text: ''});
    sections.at(-1).text += `${line}\n`;
  }
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  return {slug, title: field('title'), description: field('description'), sections};
}

const headingIds = (text) => [...text.matchAll(/^#{2,3} .*\{\/\* #([\w-]+) \*\/\}/gm)].map(([, id]) => id);
const exhibitsIn = (text) => [...text.matchAll(/^<(\w+(?:Lab|Bench|Explorer)|WhatIsShared)\b/gm)].map(([, name]) => name);
const labelled = (text) => [...text.matchAll(/^\[\^/gm)].length > 0;

/**
 * Which sections a new chapter has: opening, try-it, recap, self-test and sources of one chapter, and between them as many others as a chapter has,
 * from anywhere; none twice, and no laboratory twice. Chosen once and valid for both languages.
 */
export function choice(chapters, number) {
  const roll = dice(number * 7919 + 17);
  const base = chapters[number % chapters.length];
  const all = chapters.flatMap(({slug, sections}) => sections.map(({id, text}) => ({slug, id, text})));
  const pool = all.filter(({id, text}) => id && !fixed.has(id) && !labelled(text));
  const count = base.sections.filter(({id}) => id && !fixed.has(id)).length;
  const taken = [];
  const exhibits = new Set();
  while (taken.length < count && pool.length > 0) {
    const [one] = pool.splice(roll(pool.length), 1);
    const own = exhibitsIn(one.text);
    if (own.some((name) => exhibits.has(name))) continue;
    for (const name of own) exhibits.add(name);
    taken.push({slug: one.slug, id: one.id});
  }
  const ofBase = (ids) => base.sections.filter(({id}) => ids.includes(id)).map(({id}) => ({slug: base.slug, id}));
  return [...ofBase(['']), ...taken, ...ofBase(['try-it']), ...ofBase(['recap', 'check-yourself', 'sources'])];
}

/**
 * The chapter's file in one language. Ids of headings get the chapter's number, but for those that search knows in every chapter; a link within a
 * chapter goes on leading to the section that it was written for, wherever that stands now.
 */
export function chapterOf(chapters, picks, {slug, number, position}) {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const parts = picks.map((pick) => ({...pick, text: bySlug.get(pick.slug).sections.find(({id}) => id === pick.id).text}));
  const suffix = `-${number}`;
  const seen = new Set();
  const renamed = new Map();
  const texts = parts.map(({slug: home, text}) =>
    text.replaceAll(/^(#{2,3} .*\{\/\* #)([\w-]+)( \*\/\})/gm, (_, before, id, after) => {
      const plain = fixed.has(id) ? id : `${id}${suffix}`;
      let own = plain;
      for (let times = 2; seen.has(own); times++) own = `${plain}-${times}`;
      seen.add(own);
      renamed.set(`${home}#${id}`, own);
      return before + own + after;
    }),
  );
  const body = texts.map((text, index) =>
    text.replaceAll(/\]\(#([\w-]+)\)/g, (_, id) => {
      const home = parts[index].slug;
      const here = renamed.get(`${home}#${id}`);
      return here ? `](#${here})` : `](/pods/${home}#${id})`;
    }),
  );
  const base = bySlug.get(picks[0].slug);
  const head = `---\ntitle: ${base.title} ${number}\ndescription: ${base.description}\nsidebar_position: ${position}\n---\n`;
  return {slug, source: head + body.join('')};
}

/** Every heading of a file once. */
export const idsOf = (source) => headingIds(source);
