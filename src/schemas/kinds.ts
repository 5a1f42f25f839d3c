import { matchesGlob } from 'node:path';
import { adviceSchema } from './advice.ts';
import { articleSchema, guideSchema } from './article.ts';
import { caseSchema } from './case.ts';
import { commitmentSchema } from './commitment.ts';
import { deckSchema } from './deck.ts';
import { exampleSentencesSchema } from './example-sentences.ts';
import { figureSchema } from './figure.ts';
import { identitySchema } from './identity.ts';
import { instrumentSchema } from './instrument.ts';
import { sourceSchema } from './source.ts';
import { learningPathSchema } from './learning-path.ts';
import { passageSchema } from './passage.ts';
import { planSchema } from './plan.ts';
import { portraitThemeSchema } from './portrait-theme.ts';
import { responseSchema } from './response.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';
import { valueSchema } from './value.ts';
import { weighingStepSchema } from './weighing-step.ts';
import { whomToAskSchema } from './whom-to-ask.ts';

/**
 * Where all that belongs to one agency is written: its name, its channels, its own words in the pages. Another agency has
 * a folder of its own, and names it as it builds: `DAERAH=content/daerah-kota-contoh npm run build`.
 */
export const agencyFolder = (process.env['DAERAH'] ?? 'content/daerah').replace(/\/+$/, '');

/** Where each kind of content is written, and its shape: a folder of entries, or one file with a list of them. */
export const kinds = {
	values: { path: 'content/nilai-dasar.yaml', schema: valueSchema },
	guides: { path: 'content/nilai/*.mdx', schema: guideSchema },
	pages: { path: 'content/halaman/*.mdx', schema: articleSchema },
	topics: { path: 'content/topik/*.mdx', schema: topicSchema },
	cases: { path: 'content/kasus/*.mdx', schema: caseSchema },
	decks: { path: 'content/paparan/*.yaml', schema: deckSchema },
	paths: { path: 'content/jalur/*.yaml', schema: learningPathSchema },
	plans: { path: 'content/rencana/*.mdx', schema: planSchema },
	portraitThemes: { path: 'content/tema/*.yaml', schema: portraitThemeSchema },
	portraitPages: { path: 'content/potret/*.mdx', schema: articleSchema },
	responses: { path: 'content/jika.yaml', schema: responseSchema },
	trainerPages: { path: 'content/pelatih/*.mdx', schema: articleSchema },
	terms: { path: 'content/istilah.yaml', schema: termSchema },
	figures: { path: 'content/acuan.yaml', schema: figureSchema },
	instruments: { path: 'content/instrumen/*.yaml', schema: instrumentSchema },
	advice: { path: 'content/saran.yaml', schema: adviceSchema },
	exampleSentences: { path: 'content/kalimat.yaml', schema: exampleSentencesSchema },
	weighingSteps: { path: 'content/timbang.yaml', schema: weighingStepSchema },
	whomToAsk: { path: 'content/bertanya.yaml', schema: whomToAskSchema },
	commitments: { path: 'content/komitmen.yaml', schema: commitmentSchema },
	sources: { path: 'content/sumber.yaml', schema: sourceSchema },
	identity: { path: `${agencyFolder}/instansi.yaml`, schema: identitySchema },
	agencyFigures: { path: `${agencyFolder}/acuan.yaml`, schema: figureSchema },
	agencySources: { path: `${agencyFolder}/sumber.yaml`, schema: sourceSchema },
	agencyTerms: { path: `${agencyFolder}/istilah.yaml`, schema: termSchema },
	passages: { path: `${agencyFolder}/bagian/*.mdx`, schema: passageSchema },
};

export type Kind = (typeof kinds)[keyof typeof kinds];

/** What a file of content must be, by where it stands. */
export function kindOf(path: string): Kind | undefined {
	return Object.values(kinds).find((kind) => matchesGlob(path, kind.path));
}
