import { getCollection } from 'astro:content';
import { casesCopy } from '../copy/cases.ts';
import { glossaryCopy } from '../copy/glossary.ts';
import { handbookCopy } from '../copy/handbook.ts';
import { mirrorPageCopy } from '../copy/mirror.ts';
import { sourcesCopy } from '../copy/sources.ts';
import { behaviourIds } from '../core/values/values.ts';
import { getBehaviour } from './content.ts';

/** The name of the page, or of the behaviour on it, that a path such as `/nilai/loyal/#loyal-2` leads to. */
export async function pageTitle(path: string): Promise<string> {
	const [, id] = /#(.+)$/.exec(path) ?? [];
	const behaviour = behaviourIds.find((candidate) => candidate === id);
	if (behaviour) return (await getBehaviour(behaviour)).behaviour.short;
	const [folder, page] = path.replace(/#.*$/, '').split('/').filter(Boolean);
	const articles = [
		...(await getCollection('guides')),
		...(await getCollection('handbooks')),
		...(await getCollection('pages')),
		...(await getCollection('instruments')),
	];
	const article = articles.find((entry) => entry.id === (page ?? folder));
	if (article) return article.data.title;
	const indexes: Record<string, string> = {
		cermin: mirrorPageCopy.title,
		kasus: casesCopy.title,
		istilah: glossaryCopy.title,
		sumber: sourcesCopy.title,
		panduan: handbookCopy.listTitle,
	};
	// A path to nowhere has no name; the check of links then says where it is written.
	return indexes[folder ?? ''] ?? path;
}
