import data from '@generated/globalData';

/** Stands in for `@docusaurus/useGlobalData`: what the plugins say to every page, for the islands that ask. */
export function usePluginData(plugin: string): unknown {
  return (data as Record<string, Record<string, unknown>>)[plugin]?.default;
}
