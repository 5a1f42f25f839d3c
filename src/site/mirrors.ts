import { siteCopy } from '../copy/site.ts';
import type { InstrumentId } from '../core/instrument.ts';
import { getBehaviourTexts, getHandbooks, getInstrument, getValues } from './content.ts';
import { withBase } from './url.ts';

/** What the mirror on a page needs, besides its words. */
export async function getMirrorProps(id: InstrumentId) {
	const { title, revision, items, leveled, leads, scale, notApplicable, minutes } =
		await getInstrument(id);
	return {
		instrument: { id, title, revision, items, leveled, leads, scale, notApplicable, minutes },
		paths: await getPaths(),
	};
}

/** What the result needs, besides its words: under a mirror, or on its own page. */
export async function getResultProps(under?: InstrumentId) {
	const [diri, kilat] = await Promise.all([getInstrument('diri'), getInstrument('kilat')]);
	const brief = ({ title, leveled, notApplicable }: typeof diri) => ({
		title,
		leveled,
		notApplicable,
	});
	return {
		under,
		instruments: { diri: brief(diri), kilat: brief(kilat) },
		values: await getTiles(),
		behaviours: await getBehaviourTexts(),
		links: {
			guides: withBase('/nilai/'),
			mirrors: { diri: withBase('/cermin/diri/'), kilat: withBase('/cermin/kilat/') },
			data: withBase('/data-saya/'),
			why: withBase(siteCopy.notOfficialHref),
		},
	};
}

/** Reading a trainer can send along with a session: the long guides, then the value guides. */
export async function getPaths() {
	const handbooks = (await getHandbooks()).map(({ id, data }) => ({
		id,
		title: data.title,
		href: withBase(`/panduan/${id}/`),
	}));
	const guides = (await getValues()).map(({ id, name }) => ({
		id,
		title: name,
		href: withBase(`/nilai/${id}/`),
	}));
	return [...handbooks, ...guides];
}

async function getTiles() {
	return (await getValues()).map(({ id, name, tile }) => ({ id, name, tile }));
}
