import { MirrorOf } from '../MirrorOf.tsx';
import type { MirrorProps } from '../props.ts';
import { ratingKind } from './rating-kind.tsx';

/** A mirror of statements to rate. */
export default function RatingMirror(props: MirrorProps<'rating'>) {
	return <MirrorOf {...props} kind={ratingKind} />;
}
