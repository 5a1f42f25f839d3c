import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getIdentity, getValues } from '../../site/content.ts';
import { pictureDrawer } from '../../site/link-picture/link-picture.ts';
import { pictureName } from '../../site/link-picture/picture-path.ts';
import { getSitePages } from '../../site/pages.ts';

/** Nobody sends on the pages of a package for an LMS. */
const isDrawn = !import.meta.env.PACKAGE;

export const getStaticPaths = (async () =>
	(isDrawn ? await getSitePages() : []).map((page) => ({
		params: { page: pictureName(page) },
		props: { page },
	}))) satisfies GetStaticPaths;

const draw = pictureDrawer(await getValues());

/** The picture that previews of links to a page show. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const { path, title, section, value } = props.page;
	const { name, agency } = await getIdentity();
	const foot = path === '/' ? agency : [section, name].filter(Boolean).join(' · ');
	const picture = await draw({ title, foot, value });
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
