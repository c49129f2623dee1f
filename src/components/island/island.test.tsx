import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {useElementId} from './elementId';
import {island} from './island';

function Bean({id, colour}: {id: string; colour?: string}) {
  const name = useElementId('stalk');
  return (
    <b id={name}>
      {id} {colour}
    </b>
  );
}

describe('an island in the page', () => {
  it('bears its name, its props and the keys of its state, and ids that the browser arrives at as well', () => {
    const Island = island('Bean', Bean);
    expect(renderToStaticMarkup(<Island id="web" colour='"green"' />)).toBe(
      '<edamame-island data-island="Bean" data-keys="web" data-props="{&quot;id&quot;:&quot;web&quot;,&quot;colour&quot;:&quot;\\&quot;green\\&quot;&quot;}">' +
        '<b id="Bean-web-stalk">web &quot;green&quot;</b></edamame-island>',
    );
  });

  it('renders its children in a slot, which the browser leaves alone', () => {
    const Island = island('Pod', ({children}: {children?: React.ReactNode}) => <i>{children}</i>, {wakes: 'once'});
    expect(renderToStaticMarkup(<Island>beans</Island>)).toBe(
      '<edamame-island data-island="Pod" data-wakes="once"><i><edamame-slot>beans</edamame-slot></i></edamame-island>',
    );
  });
});
