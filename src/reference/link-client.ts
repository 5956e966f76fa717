import type { Refusal } from '../switch/refusal.ts';
import type { TelephonyEvent } from '../switch/telephony-event.ts';
import type { TelephonyRequest } from '../switch/telephony-request.ts';

/** A client of the switch, as the engine sees the connection behind it. */
export interface LinkClient {
  deliver(event: TelephonyEvent): void;
  refuse(request: TelephonyRequest, refusal: Refusal): void;
}
