import { wrongIn } from '../../reference/instant-messages/im-schemas.ts';
import { controlOfOcs, type MethodPeer } from '../run/control-client.ts';

/** A system for instant messages, or a part of one, at the other end of its link. The frames in its answers are judged as they come. */
export const imPeer: MethodPeer = {
  ...controlOfOcs,
  name: 'system',
  schemas: 'instant-messages/methods',
  wrongAnswer: (method, result) => (method === 'hello' ? wrongIn(method, 'result', result) : undefined),
};
