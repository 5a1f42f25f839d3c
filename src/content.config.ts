import { basename, dirname } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { kinds } from './schemas/kinds.ts';

const collectionOf = <Schema extends z.ZodType>(kind: { path: string; schema: Schema }) =>
	defineCollection({
		loader: kind.path.includes('*')
			? glob({ base: dirname(kind.path), pattern: basename(kind.path) })
			: file(kind.path),
		schema: kind.schema,
	});

export const collections = {
	values: collectionOf(kinds.values),
	guides: collectionOf(kinds.guides),
	pages: collectionOf(kinds.pages),
	topics: collectionOf(kinds.topics),
	cases: collectionOf(kinds.cases),
	plans: collectionOf(kinds.plans),
	responses: collectionOf(kinds.responses),
	trainerPages: collectionOf(kinds.trainerPages),
	terms: collectionOf(kinds.terms),
	figures: collectionOf(kinds.figures),
	instruments: collectionOf(kinds.instruments),
	advice: collectionOf(kinds.advice),
	sources: collectionOf(kinds.sources),
	identity: collectionOf(kinds.identity),
	agencySources: collectionOf(kinds.agencySources),
	agencyTerms: collectionOf(kinds.agencyTerms),
	termNotes: collectionOf(kinds.termNotes),
	passages: collectionOf(kinds.passages),
};
