import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** One run of Lighthouse in a browser of its own, with its mobile preset: what it saw, in numbers. */
export async function lighthouseRun({node, lighthouse, chromium, scratch}, url) {
  const report = join(scratch, 'lighthouse.json');
  const args = [
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    '--only-categories=performance',
    '--form-factor=mobile',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const child = spawn(node, args, {env: {...process.env, CHROME_PATH: chromium}, stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}:\n${said}`);
  const {audits, categories, lighthouseVersion} = JSON.parse(readFileSync(report, 'utf8'));
  return {
    version: lighthouseVersion,
    score: Math.round(categories.performance.score * 100),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    longTasks: audits['long-tasks']?.details?.items?.length ?? 0,
  };
}
