import { mdxComponents } from './mdx.ts';
import Diagram from './mdx/Diagram.astro';
import FoldedScene from './mdx/FoldedScene.astro';
import Say from './mdx/Say.astro';
import Sheet from './mdx/Sheet.astro';
import Table from './mdx/Table.astro';
import Term from './mdx/Term.astro';
import ValueTable from './mdx/ValueTable.astro';
import WeighingSteps from './mdx/WeighingSteps.astro';

/**
 * What authors of the long guides may use: all that stands in mdxComponents, and more. Kept apart, so that other pages do
 * not carry the styles of what only these use.
 */
export const topicComponents = {
	...mdxComponents,
	Timbang: WeighingSteps,
	Adegan: FoldedScene,
	Istilah: Term,
	Lembar: Sheet,
	Skema: Diagram,
	TabelNilai: ValueTable,
	Ucapan: Say,
	table: Table,
};
