import { MirrorOf } from '../MirrorOf.tsx';
import type { MirrorProps } from '../props.ts';
import { choiceKind } from './choice-kind.tsx';

/** A mirror of phrases to choose from. */
export default function ChoiceMirror(props: MirrorProps<'choice'>) {
	return <MirrorOf {...props} kind={choiceKind} />;
}
