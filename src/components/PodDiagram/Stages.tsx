import type {ReactNode} from 'react';
import type {PodFigure} from '../../diagram/figure';
import type {Lens} from '../../diagram/lens';
import type {PodParts} from '../../diagram/podParts';
import type {Pod} from '../../pod/pod';
import {partName} from './describe';
import {PodFigureSvg} from './PodFigureSvg';
import {Stage} from './Stage';
import type {Phrases} from './words';

type Props = {
  pod: Pod;
  parts: PodParts;
  figures: {wide: PodFigure; narrow: PodFigure};
  lens: Lens;
  selected: string | undefined;
  onSelect: (part: string | undefined) => void;
  phrases: Phrases;
  idPrefix: string;
  panelId: string;
  title: string;
  description: string;
  qos: string;
  className: string | undefined;
  /** What is drawn beneath the Pod. */
  ground?: (figure: PodFigure) => ReactNode;
};

/** The drawing of a Pod in both layouts, of which a stylesheet shows the one that fits, and how its parts are reached. */
export function Stages(props: Props): ReactNode {
  const {pod, parts, figures, lens, selected, onSelect, phrases, idPrefix, panelId, title, description, qos, ground} = props;
  const hintId = `${idPrefix}-hint`;
  return (
    <>
      <p id={hintId} className="spoken">
        {phrases.partsHint}
      </p>
      <div className={props.className} data-drawing>
        {(['wide', 'narrow'] as const).map((which) => (
          <Stage
            key={which}
            figure={figures[which]}
            selected={selected}
            onSelect={onSelect}
            nameOf={(part) => partName(part, pod, parts, phrases)}
            groupName={phrases.parts}
            hintId={hintId}
            panelId={panelId}
          >
            {ground?.(figures[which])}
            <PodFigureSvg
              figure={figures[which]}
              pod={pod}
              lens={lens}
              selected={selected}
              phrases={phrases}
              idPrefix={`${idPrefix}-${which}`}
              title={title}
              description={description}
              qos={qos}
            />
          </Stage>
        ))}
      </div>
    </>
  );
}
