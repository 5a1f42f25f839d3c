import { mdxComponents } from './mdx.ts';
import CardTable from './mdx/CardTable.astro';

/** What authors of the page about the portrait may use: what stands in mdxComponents, and tables whose rows are cards. */
export const portraitComponents = { ...mdxComponents, table: CardTable };
