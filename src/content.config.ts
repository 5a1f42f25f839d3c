import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { adviceSchema } from './schemas/advice.ts';
import { articleSchema } from './schemas/article.ts';
import { caseSchema } from './schemas/case.ts';
import { figureSchema } from './schemas/figure.ts';
import { identitySchema } from './schemas/identity.ts';
import { instrumentSchema } from './schemas/instrument.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { valueSchema } from './schemas/value.ts';

export const collections = {
	values: defineCollection({ loader: file('content/nilai-dasar.yaml'), schema: valueSchema }),
	guides: defineCollection({
		loader: glob({ base: 'content/nilai', pattern: '*.mdx' }),
		schema: articleSchema,
	}),
	pages: defineCollection({
		loader: glob({ base: 'content/halaman', pattern: '*.mdx' }),
		schema: articleSchema,
	}),
	handbooks: defineCollection({
		loader: glob({ base: 'content/panduan', pattern: '*.mdx' }),
		schema: articleSchema,
	}),
	cases: defineCollection({
		loader: glob({ base: 'content/kasus', pattern: '*.mdx' }),
		schema: caseSchema,
	}),
	terms: defineCollection({ loader: file('content/istilah.yaml'), schema: termSchema }),
	figures: defineCollection({ loader: file('content/acuan.yaml'), schema: figureSchema }),
	instruments: defineCollection({
		loader: glob({ base: 'content/instrumen', pattern: '*.yaml' }),
		schema: instrumentSchema,
	}),
	advice: defineCollection({ loader: file('content/saran.yaml'), schema: adviceSchema }),
	sources: defineCollection({ loader: file('content/sumber.yaml'), schema: sourceSchema }),
	identity: defineCollection({ loader: file('content/situs.yaml'), schema: identitySchema }),
};
