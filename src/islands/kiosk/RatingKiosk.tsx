import type { MirrorKind } from '../mirror/props.ts';
import { ratingKind } from '../mirror/rating/rating-kind.tsx';
import { KioskOf } from './KioskOf.tsx';
import type { KioskPageProps } from './props.ts';

/** A kiosk for a mirror of statements to rate. */
export default function RatingKiosk(props: KioskPageProps) {
	return <KioskOf {...props} kind={ratingKind as unknown as MirrorKind} />;
}
