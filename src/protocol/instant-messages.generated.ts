// Generated from schemas/instant-messages/ by src/protocol/generate/main.ts: do not edit.
import type { JsonObject } from '../kernel/json.ts';
import type { UserData } from './user-data.ts';

/** How a knowledge worker is selected for what comes to the routing point. A case states its strategy, since document 004 leaves it open. */
export type RoutingStrategy = {
  /** One knowledge worker after the other in the order of the list, one in turn, or all at once: the first to accept wins. */
  readonly selection: "one" | "roundRobin" | "broadcast";
  /** Agents who may be asked, in this order; without it, all, in any order. */
  readonly among?: readonly string[];
  /** After a preview that was declined or not answered: the next knowledge worker, or the default DN. */
  readonly afterDecline: "next" | "default";
  /** Where an instant message goes if nobody is left to ask; without it, it waits. */
  readonly defaultDN?: string;
  /** Seconds in which a preview must be answered. */
  readonly previewSeconds: number;
  /** Seconds that something may wait at the routing point; then it goes back to who has sent it. */
  readonly queueSeconds: number;
  /** What a voice call gets whose user data names its knowledge worker: a preview, or a route at once. */
  readonly voice: "preview" | "direct";
  /** Whether the switch refuses to route an instant message to a knowledge worker who has not accepted it. */
  readonly strictPreview: boolean;
};

/** Who is there in a case, and the routing strategy: what "reset" gives a system under test. */
export type Floor = {
  /** The DN where agents ask for a knowledge worker. */
  readonly routingPoint: string;
  readonly knowledgeWorkers: readonly {
    /** Login ID of the emulated agent. */
    readonly agent: string;
    /** Where the emulated agent is logged in, and instant messages arrive. */
    readonly dn: string;
    /** Where voice calls arrive. */
    readonly voiceDN: string;
  }[];
  readonly strategy: RoutingStrategy;
};

/** A frame with who sends it to whom: what give takes, and every method returns. */
export type PassageOnLink = {
  /** Who sends: SIP Server, strategy, connector; an agent; or a knowledge worker, by the login ID of their emulated agent. */
  readonly from: string;
  /** Who receives, by the same names. */
  readonly to: string;
  /** cti: a frame of the CTI link (schemas/instant-messages/cti, or else schemas/link). preview: a call of a method, or its answer (schemas/instant-messages/preview). */
  readonly channel: "cti" | "preview";
  readonly frame: JsonObject;
};

/** Parameters of every method of a system for instant messages. */
export interface ImMethodParams {
  /** Moves virtual time on. */
  readonly "clock.advance": {
    /** Milliseconds, at most a year. */
    readonly ms: number;
  };
  /** A customer calls a DN of a whole system, or hangs up. */
  readonly "customer": {
    readonly kind: "customerCalls" | "customerHangsUp";
    /** Number of the customer. */
    readonly phone: string;
    /** DN that is called. */
    readonly dn: string;
  };
  /** Frames for the parts under test, which are under way at the same time. */
  readonly "give": {
    /** Frames in their order. */
    readonly frames: readonly PassageOnLink[];
  };
  /** Opens the link: says who answers and what can be asked of it. */
  readonly "hello": {
    /** The token that the system was started with, if it was. */
    readonly token?: string;
  };
  /** Begins a case: nothing is left from before. */
  readonly "reset": {
    /** What is under test: whole (SIP Server, routing strategy and connector), or one part; the kit plays the others. */
    readonly sut: "whole" | "strategy" | "connector";
    readonly floor: Floor;
  };
}

/** Parameters of every method on the preview link. */
export interface PreviewParams {
  /** Takes a preview back. */
  readonly "PreviewInteractionCancel": {
    /** Login ID of the emulated agent of a knowledge worker. */
    readonly Contact: string;
    /** The routing point. */
    readonly ThisDN?: string;
    /** Connection id of the chat, or of the escalated call. */
    readonly ConnID: string;
    /** The routing point. */
    readonly OtherDN?: string;
    /** chat or voice. */
    readonly MediaType?: string;
    readonly UserData?: UserData;
    /** Why. */
    readonly Message?: string;
    /** Number of the reason. */
    readonly Status?: string | number;
    /** Name of the reason. */
    readonly StatusMessage?: string;
  };
  /** Asks several knowledge workers at once: the first to accept wins. */
  readonly "PreviewInteractionMultiple": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
    /** chat or voice. */
    readonly mediaType?: string;
    readonly userData?: UserData;
    /** Login IDs, joined by ^. */
    readonly targets: string;
    /** Seconds in which it must be answered; without it, as the routing strategy says. */
    readonly timeout?: number;
  };
  /** Asks one knowledge worker whether they take an interaction. */
  readonly "PreviewInteractionRequest": {
    /** Login ID of the emulated agent of a knowledge worker. */
    readonly agent: string;
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
    /** The routing point. */
    readonly dn?: string;
    /** chat or voice. */
    readonly mediaType?: string;
    /** Name of the switch. */
    readonly switch?: string;
    readonly userData?: UserData;
    /** Seconds in which it must be answered; without it, as the routing strategy says. */
    readonly timeout?: number;
  };
  /** How a preview has ended. */
  readonly "PreviewInteractionResult": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
    /** Login ID of the emulated agent of a knowledge worker. */
    readonly agent: string;
    /** What the knowledge worker has done, in time or not. */
    readonly status: "accepted" | "declined" | "timedOut";
  };
  /** The presence of a knowledge worker: Online, Offline, or any other word. */
  readonly "presence.set": {
    /** Their presence. */
    readonly presence: string;
  };
  /** The knowledge worker takes it. Refused if it is too late, or was not asked. */
  readonly "preview.accept": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
  };
  /** The knowledge worker does not take it. Refused if it is too late, or was not asked. */
  readonly "preview.decline": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
  };
  /** A preview appears on the screen of a knowledge worker. */
  readonly "preview.show": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
    /** chat or voice. */
    readonly mediaType?: string;
    readonly userData?: UserData;
    /** Seconds that its countdown begins with. */
    readonly seconds?: number;
  };
  /** A preview disappears. */
  readonly "preview.withdraw": {
    /** Connection id of the chat, or of the escalated call. */
    readonly connId: string;
    /** Why, for people. */
    readonly reason?: string;
  };
}

/** Methods on the preview link. */
export const previewMethods = ["PreviewInteractionCancel","PreviewInteractionMultiple","PreviewInteractionRequest","PreviewInteractionResult","presence.set","preview.accept","preview.decline","preview.show","preview.withdraw"] as const;

/** CTI frames that are more, or less, than the CTI link has by that name. */
export const imCtiNames = ["EventAbandoned","EventDialing","EventEstablished","EventPrivateInfo","EventQueued","EventReleased","EventRinging","EventRouteRequest","EventRouteUsed","RequestMakeCall","RequestPrivateService","RequestRouteCall"] as const;
