import type {Browser} from '@playwright/test';

type Book = {pdf: Buffer; raw: Buffer; pages: number; anchors: Map<string, number>; missing: string[]};

export function printBook(of: {
  browser: Browser;
  origin: string;
  language: 'zh-CN' | 'en';
  paired?: boolean;
  paper?: 'a4' | 'letter';
  chapters?: string[];
}): Promise<Book>;
