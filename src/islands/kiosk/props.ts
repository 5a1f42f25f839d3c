import type { KioskLabels } from '../../copy/kiosk.ts';
import type { MirrorProps } from '../mirror/props.ts';

/** Everything the kiosk gets from its page. */
export interface KioskProps extends MirrorProps {
	kioskLabels: KioskLabels;
	/** Addresses under the site's base: where sessions are made, the recap, and each instrument's kiosk. */
	kioskLinks: { sessions: string; recap: string; kiosks: Record<string, string> };
}
