import { mdxComponents } from './mdx.ts';
import Sheet from './mdx/Sheet.astro';
import Table from './mdx/Table.astro';
import Term from './mdx/Term.astro';
import ValueTable from './mdx/ValueTable.astro';

/** What authors of the long guides may use besides; kept apart so that other pages do not carry its styles. */
export const handbookComponents = {
	...mdxComponents,
	Istilah: Term,
	Lembar: Sheet,
	TabelNilai: ValueTable,
	table: Table,
};
