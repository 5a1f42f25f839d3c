import { mdxComponents } from './mdx.ts';
import Sheet from './mdx/Sheet.astro';
import Table from './mdx/Table.astro';
import Term from './mdx/Term.astro';
import ValueTable from './mdx/ValueTable.astro';

/**
 * What authors of the long guides may use: all that stands in mdxComponents, and more. Kept apart, so that other pages do
 * not carry the styles of what only these use.
 */
export const handbookComponents = {
	...mdxComponents,
	Istilah: Term,
	Lembar: Sheet,
	TabelNilai: ValueTable,
	table: Table,
};
