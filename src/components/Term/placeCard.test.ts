import {expect, it} from 'vitest';
import {placeCard} from './placeCard';

const page = {width: 1000, height: 800};
const line = (left: number, top: number, width = 60) => ({left, right: left + width, top, bottom: top + 28});

it('lies below the middle of the term, with its arrow there', () => {
  expect(placeCard([line(470, 100)], 260, page, 60)).toEqual({left: 300, top: 140, width: 400, arrow: 200, side: 'below'});
});

it('stays within the page, and the arrow with the term', () => {
  expect(placeCard([line(20, 100)], 260, page, 60)).toMatchObject({left: 16, arrow: 34});
  expect(placeCard([line(930, 100)], 260, page, 60)).toMatchObject({left: 584, arrow: 376});
  expect(placeCard([line(0, 100, 10)], 260, {width: 390, height: 800}, 60)).toMatchObject({left: 16, width: 358, arrow: 22});
});

it('lies below the last of two lines', () => {
  expect(placeCard([line(940, 100), line(20, 131)], 260, page, 60)).toMatchObject({left: 16, top: 171, arrow: 34});
});

it('lies above if only there is room, and below if there is none at all', () => {
  expect(placeCard([line(470, 600)], 260, page, 60)).toMatchObject({top: 328, side: 'above'});
  expect(placeCard([line(470, 600)], 700, page, 60)).toMatchObject({top: 640, side: 'below'});
});
