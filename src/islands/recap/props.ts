import type { RecapDisplayLabels } from '../../copy/recap-display.ts';
import type { RecapExportLabels } from '../../copy/recap-export.ts';
import type { RecapToolLabels } from '../../copy/recap-tool.ts';
import type { WaveNames } from '../../copy/waves.ts';
import type { InstrumentId, Item } from '../../core/assessment/instrument.ts';
import type { RecapWords } from './display/props.ts';

/** Everything the recap page is told; all of it can be written into HTML. */
export interface RecapToolProps {
	/** What reading a paper sheet needs to know of each mirror. */
	instruments: Record<
		InstrumentId,
		{
			id: InstrumentId;
			title: string;
			revision: number;
			items: readonly Pick<Item, 'id' | 'reversed' | 'text'>[];
		}
	>;
	/** What the picture says of each mirror and of the values. */
	words: Record<InstrumentId, RecapWords>;
	/** Where sessions are made, from which kiosk mode is opened. */
	links: { sessions: string };
	labels: RecapToolLabels;
	displayLabels: RecapDisplayLabels;
	exportLabels: RecapExportLabels;
	/** Words for waves. */
	sessionLabels: { waves: WaveNames };
}

/** What each way of bringing in codes is told. */
export interface WaysProps extends RecapToolProps {
	/** How many results there are. */
	collected: number;
	onText: (text: string) => void;
	onCode: (code: string) => void;
	onFiles: (files: readonly File[]) => void;
}
