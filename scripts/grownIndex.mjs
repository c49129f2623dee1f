/** The same numbers each time: a linear congruential generator. */
function dice() {
  let state = 1;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % below;
  };
}

/**
 * An index of so many pages, made of the sentences of a real one, dealt out anew, so that words are as frequent as they are. With `keepsBook` its first
 * pages are the real ones, and the others are about something else: they say the same words, but introduce no concept, and no heading stands twice.
 * Then it is known what a query should find.
 */
export function grownIndex({light, texts}, pages, keepsBook = false) {
  const random = dice();
  const lines = (key) => texts.map((text) => text[key].split('\n'));
  const [own, other] = [lines('own'), lines('other')];
  const bags = {own: own.flat(), other: other.flat(), heading: light.sections.map(({heading}) => heading)};
  const deal = (bag, count) => Array.from({length: count}, () => bag[random(bag.length)]).join('\n');
  const perPage = Math.round(light.sections.length / light.pages.length);
  const all = {...light, pages: keepsBook ? [...light.pages] : [], sections: keepsBook ? [...light.sections] : []};
  const allTexts = keepsBook ? [...texts] : [];
  for (let page = all.pages.length; page < pages; page++) {
    const model = light.pages[page % light.pages.length];
    all.pages.push({...model, url: `/pods/page-${page}`, ...(keepsBook && {title: `${page}`, other: `${page}`})});
    for (let at = 0; at < perPage; at++) {
      const place = random(light.sections.length);
      const said = deal(bags.own, own[place].length);
      all.sections.push({
        ...light.sections[place],
        page,
        id: at === 0 ? '' : `section-${page}-${at}`,
        depth: at === 0 ? 1 : 2,
        heading: at === 0 ? '' : deal(bags.heading, 1),
        lead: said.split('\n')[0].slice(0, 90),
        ...(keepsBook && {heading: at === 0 ? '' : said.slice(0, 16), other: '', titles: '', teaches: []}),
      });
      allTexts.push({own: said, other: deal(bags.other, other[place].length), fields: texts[place].fields});
    }
  }
  return {all, allTexts};
}
