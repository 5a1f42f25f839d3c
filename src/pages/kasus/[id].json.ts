import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { getCases, getValue } from '../../site/content.ts';

export const getStaticPaths = async () =>
	(await getCases()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));

/** The changes of fact of one case, for the days on which a commitment is looked back on. */
export const GET: APIRoute<{ entry: CollectionEntry<'cases'> }> = async ({ props }) => {
	const { title, whatIf } = props.entry.data;
	const changes = await Promise.all(
		whatIf.map(async ({ change, value, then }) => ({
			change,
			value: (await getValue(value)).name,
			then,
		})),
	);
	return Response.json({ title, changes });
};
