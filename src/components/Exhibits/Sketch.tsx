import type {ReactNode} from 'react';
import styles from './Exhibits.module.css';
import type {Listed, Sketched} from './listed';

/** The instruments, each by what one sees of it first: bars in time, stairs, a wall of bricks, a tree. */
const signs: Record<string, string> = {
  TerminationLab: 'M8 12h34M8 24h52M8 36h24M44 6v36',
  RolloutLab: 'M8 12h26M30 24h26M52 36h20M34 6v12M56 18v12',
  LifecycleLab: 'M8 24h16M28 24h16M48 24h24M16 12v24M36 12v24M60 12v24',
  RestartLab: 'M8 40h12v-8h14v-10h16v-12h22',
  SurvivalBench: 'M8 12h64M8 24h64M8 36h64M28 12v24M50 12v24',
  WhatIsShared: 'M8 10h64v28H8zM8 24h64M30 10v14M54 10v14M20 24v14M42 24v14M62 24v14',
  FieldExplorer: 'M12 8v30M12 14h14M12 26h14M12 38h14M32 14h36M32 26h24M32 38h30',
};

/** A Pod very small: its shell, its beans side by side, its bowls below. Beyond six, more would say no more. */
function PodSketch({inits, apps, sidecars, volumes}: Sketched): ReactNode {
  const beans = [...Array(inits).fill('init'), ...Array(apps).fill('app'), ...Array(sidecars).fill('sidecar')].slice(0, 6);
  const step = 56 / Math.max(beans.length, 2);
  const width = step - 4;
  const left = 40 - (beans.length * step) / 2 + 2;
  const bowls = Math.min(volumes, 4);
  return (
    <>
      <rect className={styles.shell} x="5" y="5" width="70" height="24" rx="12" />
      {beans.map((role, index) => (
        <rect
          key={index}
          className={styles[role]}
          x={(left + index * step).toFixed(1)}
          y="11"
          width={width.toFixed(1)}
          height="12"
          rx="5"
        />
      ))}
      {Array.from({length: bowls}, (_, index) => (
        <path key={index} className={styles.bowl} d={`M${40 - bowls * 8 + index * 16 + 2} 36h12q-1 7-6 7t-6-7z`} />
      ))}
    </>
  );
}

export function Sketch({tag, pod}: Pick<Listed, 'tag' | 'pod'>): ReactNode {
  return (
    <svg className={styles.sketch} viewBox="0 0 80 48" width="80" height="48" aria-hidden="true">
      {pod ? <PodSketch {...pod} /> : <path className={styles.sign} d={signs[tag]} />}
    </svg>
  );
}
