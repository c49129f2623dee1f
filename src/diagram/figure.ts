import type {ContainerRole} from '../pod/containerRole';

/** A figure of a Pod: numbers and strings, in CSS pixels from the top left corner. Whatever needs words is only given its place. */
export type PodFigure = {
  layout: 'lying' | 'rack' | 'standing';
  width: number;
  height: number;
  title: {x: number; y: number; name: string; qosX: number};
  shell: Shell;
  containers: ContainerBox[];
  ports: PortTab[];
  volumes: VolumeBox[];
  threads: Thread[];
  openings: Opening[];
  node: Box & {id: string};
  /** Legs carry the shell where no bowls stand between it and the table. */
  legs: {x: number; y1: number; y2: number}[];
  /** Present if the containers share one PID namespace: the brick wall round all of them. */
  sharedWall?: Box;
};

export type Point = {x: number; y: number};
export type Box = {x: number; y: number; width: number; height: number};

/** A chain of cubic Bézier curves. */
export type Curve = {start: Point; segments: [Point, Point, Point][]};

export type Shell = {
  id: string;
  outline: Curve;
  cavity: Curve;
  stem: Point[];
  /** Where the words on the sandbox stand: one line in the middle, two where the shell stands upright. */
  sandboxText: {x: number; baselines: number[]};
};

/** A piece of text that may have been shortened; the whole of it is for titles and panels. */
export type Label = {x: number; y: number; text: string; whole: string};

export type ContainerBox = Box & {
  id: string;
  role: ContainerRole;
  name: string;
  /** Place in `initContainers`, from 1; the others start together. */
  order?: number;
  kindAt: Point;
  nameLines: Label[];
  image?: Label;
  badges: Badge[];
  /** Radius of the corners; a sidecar's right side is flat. */
  corner: number;
};

export type BadgeFamily = 'probe' | 'hook' | 'security';
export type Badge = Box & {family: BadgeFamily; text: string};

export type PortTab = Box & {
  id: string;
  containerId: string;
  text: string;
  /** Another container of the Pod has the port already. */
  taken: boolean;
  /** The port is the node's: the Pod has the host's network, or asks for a `hostPort`. */
  onNode: boolean;
  stalk?: {x: number; y1: number; y2: number};
};

export type VolumeFamily = 'pod' | 'projection' | 'outlives' | 'node' | 'missing';

export type VolumeBox = Box & {
  id: string;
  family: VolumeFamily;
  form: 'bowl' | 'token';
  letter?: string;
  name: Label;
  type: Label;
  /** Where the word on the volume's lifetime stands, and which way it runs. */
  lifetimeAt: Point & {anchor: 'start' | 'end'};
};

export type Thread = {
  id: string;
  containerId: string;
  volumeId: string;
  /** Corners, from the container to the volume; drawn with rounded ones. */
  points: Point[];
  pin: Point;
  arrow?: Point;
  readOnly: boolean;
  label: Label;
  /** Where the thread ends in a token that names the volume by its letter. */
  netLabel?: Box & {letter: string; family: VolumeFamily};
};

export type HostNamespace = 'network' | 'pid' | 'ipc';

/** A place where the shell is cut open and a cable runs from all containers down to the node. */
export type Opening = {
  namespace: HostNamespace;
  /** What is cut out of the shell. */
  gap: Box;
  cable: Point[];
  /** The bar in the cavity that stands for all the containers. */
  bar: {from: Point; to: Point};
  plug: Box & {text: string};
};
