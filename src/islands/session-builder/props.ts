import type { InvitationLabels } from '../../copy/invitation.ts';
import type { SessionBuilderLabels } from '../../copy/session-builder.ts';
import type { WaveNames } from '../../copy/waves.ts';
import type { InstrumentId } from '../../core/assessment/instrument.ts';
import type { AddressLinks } from './addresses.ts';

/** What the page passes to the session builder. All of it can be written into HTML. */
export interface BuilderProps {
	instruments: Record<InstrumentId, { title: string; items: number; minutes: number }>;
	/** Reading that can be sent along. */
	paths: Record<'paths' | 'topics' | 'guides', readonly { id: string; title: string }[]>;
	/** Addresses under the site's base. */
	links: AddressLinks &
		Record<'kiosks' | 'sheets', Record<InstrumentId, string>> & { recap: string };
	labels: SessionBuilderLabels;
	/** What respondents read, for a preview in the same words. */
	sessionLabels: { waves: WaveNames; invitation: InvitationLabels };
}
