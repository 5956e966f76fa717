import type { Passage } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import type { SipMessage } from '../../sip/message/sip-message.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { JudgedPart } from './judged-parts.ts';

/** Is called with the SIP between SIP Server and knowledge workers, if they are reached by it. */
export type SeeSip = (passing: {
  readonly from: string;
  readonly to: string;
  readonly message: SipMessage;
}) => void;

/** What is under test in the role instant-messages, or plays it: the harness has the agents, knowledge workers and customers. */
export interface ImUnderTest extends SystemUnderTest {
  /** Methods that it offers, its own or the kit's for it; absent if it offers all. */
  readonly offered: readonly string[] | undefined;
  /** The one part that is under test, if the others are the kit's. */
  readonly partUnderTest?: JudgedPart;
  /** Begins a case: nothing is left from before. `see` is called with everything that passes. */
  begin(floor: Floor, see: (passage: Passage) => void, seeSip: SeeSip): Promise<void>;
  /** Sends frames that are under way at the same time, and waits until all that follows has come. */
  send(...passages: readonly Passage[]): Promise<void>;
  /** A customer calls a DN, or hangs up. */
  customer(kind: 'customerCalls' | 'customerHangsUp', phone: string, dn: string): Promise<void>;
  /** Lets milliseconds pass. */
  advance(ms: number): Promise<void>;
}
