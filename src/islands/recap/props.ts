import type { RecapDisplayLabels } from '../../copy/recap-display.ts';
import type { RecapExportLabels } from '../../copy/recap-export.ts';
import type { RecapToolLabels } from '../../copy/recap-tool.ts';
import type { WaveNames } from '../../copy/waves.ts';
import type { Instrument, InstrumentId } from '../../core/assessment/instrument.ts';
import type { RecapWords } from './display/props.ts';
import type { RecapWorker } from './use-recap-worker.ts';
import type { SessionNames } from './use-session-names.ts';
import type { Overview } from './worker-protocol.ts';

/** The props of the recap page, all of which can be serialised into HTML. */
export interface RecapToolProps {
	/** What reading a paper sheet needs to know of each instrument. */
	instruments: Record<InstrumentId, Instrument & { title: string }>;
	/** What the ovals of a row of each instrument's sheet stand for, from left to right. */
	sheetColumns: Record<InstrumentId, readonly string[]>;
	/** The lines of the icon of each way to bring in codes. */
	icons: Record<'paste' | 'files' | 'scan' | 'paper' | 'type', readonly string[]>;
	/** The words of the recap that depend on the instrument, and the names of values and behaviours. */
	words: Record<InstrumentId, RecapWords>;
	/** The page on which sessions are made and the kiosk is opened. */
	links: { sessions: string };
	labels: RecapToolLabels;
	displayLabels: RecapDisplayLabels;
	exportLabels: RecapExportLabels;
	/** What waves are called. */
	sessionLabels: { waves: WaveNames };
}

/** What every part of the tool is drawn from, once the worker has told what was collected. */
export interface ToolProps extends RecapToolProps {
	worker: RecapWorker;
	overview: Overview;
	names: SessionNames;
}
