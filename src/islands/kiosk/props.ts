import type { KioskLabels } from '../../copy/kiosk.ts';
import type { MirrorKind, MirrorProps } from '../mirror/props.ts';

/** Everything the kiosk gets from its page. */
export interface KioskPageProps extends MirrorProps {
	kioskLabels: KioskLabels;
	/** Addresses under the site's base: where sessions are made, the recap, and each instrument's kiosk. */
	kioskLinks: { sessions: string; recap: string; kiosks: Record<string, string> };
}

/** The same, and how its mirror is answered. */
export interface KioskProps extends KioskPageProps {
	kind: MirrorKind;
}
