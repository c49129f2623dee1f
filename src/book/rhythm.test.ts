import {describe, expect, test} from 'vitest';
import {readChapter} from './chapter';
import {editions} from './chapters';
import {faultsOfForm} from './rhythm';

const good = `---
title: A chapter
description: In one sentence.
---

<Goals>

- One thing

</Goals>

## Try it {/* #try-it */}

:::then-now[Then]

Now.

:::

## Recap {/* #recap */}

- One thing

## Check yourself {/* #check-yourself */}

<Question>

Why?

<Hint>

Think.

</Hint>

<Answer>

Because.

</Answer>

</Question>

<Question>

How?

<Hint>

Look.

</Hint>

<Answer>

So.

</Answer>

</Question>

## Sources {/* #sources */}

<Sources />
`;

const faults = (source: string) => faultsOfForm(readChapter(source)).join('\n');

describe('the form of a chapter', () => {
  test('is kept by a short one', () => {
    expect(faults(good)).toBe('');
  });

  test.each<[string, string, string, string]>([
    ['no title', 'title: A chapter\n', '', 'no title'],
    ['an empty description', 'In one sentence.', '', 'no description'],
    ['something before the goals', '\n<Goals>', '\nHello.\n\n<Goals>', 'begin with <Goals>'],
    ['something after the sources', '<Sources />\n', '<Sources />\n\nGoodbye.\n', 'end with <Sources />'],
    ['no recap', '## Recap {/* #recap */}', 'So far.', 'last sections are'],
    ['nothing to try', '#try-it', '#have-a-go', 'nothing to try'],
    ['no then-now', ':::then-now', ':::note', 'no callout then-now'],
    ['a question without a hint', '<Hint>\n\nLook.\n\n</Hint>', '', 'not text Hint Answer'],
    ['an empty answer', 'Because.\n', '', '<Answer> is empty'],
    ['a question elsewhere', '## Check yourself {/* #check-yourself */}', '', 'asks 0 questions'],
    ['a heading without an id', '## Try it {/* #try-it */}', '## Try it', 'without {/* #id */}'],
    ['a heading of depth 4', '- One thing\n\n</Goals>', '- One thing\n\n</Goals>\n\n#### More {/* #more */}', 'depth 4'],
    ['an unknown tag', '<Sources />', '<Sauces />', '<Sauces> is no tag'],
    ['an expression', 'Because.', 'Because {1 + 1}.', 'expression'],
    ['an import', '<Goals>\n\n- One', "import a from 'a';\n\n<Goals>\n\n- One", 'import'],
    ['an expression in a tag', '<Question>\n\nHow', '<Question open={true}>\n\nHow', '<Question> has an expression'],
    ['an unknown callout', ':::then-now[Then]\n\nNow.\n\n:::', ':::tip[Then]\n\nNow.\n\n:::', ':::tip is no callout'],
    ['output without a title', 'Because.', '```text\n1\n```', 'output without a title'],
    ['a fence in another language', 'Because.', '```go\nfunc\n```', 'fence in "go"'],
  ])('is broken by %s', (_, whole, broken, message) => {
    expect(good).toContain(whole);
    expect(faults(good.replace(whole, broken))).toContain(message);
  });
});

test.each(editions)('$name has the form of a chapter', ({chapter}) => {
  expect(faultsOfForm(chapter)).toEqual([]);
});

test.each(editions)('$name names the version it speaks of', ({chapter}) => {
  expect(JSON.stringify(chapter.tree)).toContain('v1.37');
});
