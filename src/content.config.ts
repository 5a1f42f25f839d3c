import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineCollection } from 'astro:content';
import { type Loader, file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { kinds } from './schemas/kinds.ts';

const collectionOf = <Schema extends z.ZodType>(kind: { path: string; schema: Schema }) =>
	defineCollection({
		loader: kind.path.includes('*')
			? glob({ base: dirname(kind.path), pattern: basename(kind.path) })
			: file(kind.path),
		schema: kind.schema,
	});

/** A list that has what an agency adds to it. */
const withOwn = <Schema extends z.ZodType>(
	all: { path: string; schema: Schema },
	own: { path: string },
) => defineCollection({ loader: listsIn(all.path, own.path), schema: all.schema });

/** Reads lists into one collection. Of an empty one Astro would warn. */
function listsIn(...paths: string[]): Loader {
	const lists = paths.filter((path) => readFileSync(path, 'utf8').trim() !== '[]');
	return {
		name: 'lists',
		load: async (context) => {
			context.store.clear();
			// Each list would clear what the one before it has stored.
			const store = { ...context.store, clear: () => undefined };
			for (const path of lists) await file(path).load({ ...context, store });
		},
	};
}

export const collections = {
	values: collectionOf(kinds.values),
	guides: collectionOf(kinds.guides),
	pages: collectionOf(kinds.pages),
	topics: collectionOf(kinds.topics),
	cases: collectionOf(kinds.cases),
	decks: collectionOf(kinds.decks),
	paths: collectionOf(kinds.paths),
	plans: collectionOf(kinds.plans),
	portraitThemes: collectionOf(kinds.portraitThemes),
	portraitPages: collectionOf(kinds.portraitPages),
	responses: collectionOf(kinds.responses),
	trainerPages: collectionOf(kinds.trainerPages),
	terms: withOwn(kinds.terms, kinds.agencyTerms),
	figures: withOwn(kinds.figures, kinds.agencyFigures),
	instruments: collectionOf(kinds.instruments),
	advice: collectionOf(kinds.advice),
	exampleSentences: collectionOf(kinds.exampleSentences),
	weighingSteps: collectionOf(kinds.weighingSteps),
	whomToAsk: collectionOf(kinds.whomToAsk),
	commitments: collectionOf(kinds.commitments),
	sources: withOwn(kinds.sources, kinds.agencySources),
	identity: collectionOf(kinds.identity),
};
