"""A small OCS with its T-Server: log-in, campaign status, preview records, updates, finishing and rejecting.

Standard library only. It knows no calls, chains on the desktop, callbacks or do-not-call lists, lives in real time,
and says so: what it does not know it refuses with error 101, and what it cannot set up it does not claim in hello.

    python3 ocs.py --port 7001 --control-port 7002
"""

import argparse
import asyncio
import datetime
import json
import zoneinfo

MAX_FRAME = 1024 * 1024
MAX_DEPTH = 64
READY, RETRIEVED, UPDATED, CHAIN_UPDATED = 1, 2, 3, 6
NO_CALL = 7  # record_type

ERRORS = {
    101: "Invalid Request",
    102: "Attribute Not Found",
    103: "Invalid Attribute Value",
    104: "Agent Not Found",
    105: "Campaign Group Not Found",
    106: "No Active Campaigns",
    107: "No Running Preview Campaigns",
    108: "No Records Available",
    109: "Record Not Found",
    118: "Preview mode has already been started",
    119: "Preview mode has not been started",
}

MANDATORY = {
    "PreviewDialingModeStart": ["GSW_CAMPAIGN_NAME"],
    "PreviewDialingModeOver": ["GSW_CAMPAIGN_NAME"],
    "PreviewRecordRequest": ["GSW_CAMPAIGN_NAME"],
    "UpdateCallCompletionStats": ["GSW_RECORD_HANDLE", "GSW_CAMPAIGN_NAME"],
    "RecordProcessed": ["GSW_RECORD_HANDLE", "GSW_CAMPAIGN_NAME", "GSW_CALLING_LIST"],
    "RecordReject": ["GSW_RECORD_HANDLE", "GSW_CAMPAIGN_NAME", "GSW_CALLING_LIST"],
}

INTS = ["GSW_RECORD_HANDLE", "GSW_CALL_RESULT", "GSW_FROM", "GSW_UNTIL", "GSW_PHONE_TYPE", "GSW_REFERENCE_ID"]
TEXTS = ["GSW_CAMPAIGN_NAME", "GSW_CAMPAIGN_GROUP_NAME", "GSW_CALLING_LIST", "GSW_PHONE", "GSW_TREATMENT"]
TREATMENTS = ["RecordTreatPersonal", "RecordTreatCampaign"]
COLUMNS = {
    "contact_info_type": 2, "record_type": 2, "record_status": READY, "call_result": 28, "attempt": 0,
    "dial_sched_time": None, "call_time": None, "daily_from": 28800, "daily_till": 64800, "campaign_id": None,
    "agent_id": None, "chain_n": 0, "group_id": None, "app_id": None, "treatments": None, "media_ref": None,
    "email_subject": None, "email_template_id": None, "switch_id": None,
}


class Refused(Exception):
    """A request that gets an error event, by its number."""

    def __init__(self, number):
        super().__init__(ERRORS[number])
        self.number = number


class NotPossible(Exception):
    """A call of the control link that gets an error."""

    def __init__(self, code, sentence):
        super().__init__(sentence)
        self.code = code


# Frames and key-value lists ------------------------------------------------------------------------------------------


def depth(value):
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


def frame_of(line):
    """The object in a line; a ValueError says what is wrong with it."""
    try:
        frame = json.loads(line.decode("utf-8"))
    except RecursionError:
        raise ValueError("The frame is nested too deep.") from None
    if not isinstance(frame, dict):
        raise ValueError("The frame is not a JSON object.")
    if depth(frame) > MAX_DEPTH:
        raise ValueError("The frame is nested too deep.")
    return frame


def to_pairs(data):
    kinds = {int: "int", str: "str", dict: "kvlist"}
    value = lambda it: to_pairs(it) if isinstance(it, dict) else it
    return [{"key": key, "type": kinds[type(it)], "value": value(it)} for key, it in data.items()]


def from_pairs(pairs):
    value = lambda pair: from_pairs(pair["value"]) if pair["type"] == "kvlist" else pair["value"]
    return {pair["key"]: value(pair) for pair in pairs}


def is_int(value):
    return isinstance(value, int) and not isinstance(value, bool)


class Peer:
    """One connection: lines in, lines out."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.pairs = False
        self.registered = False

    def send(self, frame):
        if self.pairs and isinstance(frame.get("userData"), dict):
            frame = {**frame, "userData": to_pairs(frame["userData"])}
        self.writer.write(json.dumps(frame, ensure_ascii=False).encode("utf-8") + b"\n")

    async def serve(self, handle, bad):
        """Hands every frame to `handle`; tells `bad` of what is none. Ten of those in a row end the connection."""
        in_a_row = 0
        while True:
            try:
                line = await self.reader.readuntil(b"\n")
            except asyncio.LimitOverrunError:
                bad(self, "The frame is longer than 1 MiB.")
                break
            except (asyncio.IncompleteReadError, ConnectionError):
                break
            if not line.strip():
                continue
            try:
                frame = frame_of(line)
            except ValueError as error:
                bad(self, str(error))
                in_a_row += 1
                if in_a_row == 10:
                    break
                continue
            in_a_row = 0
            handle(self, frame)
            await self.writer.drain()
        self.writer.close()


# OCS -----------------------------------------------------------------------------------------------------------------


class Group:
    """A campaign group with its dialing session."""

    def __init__(self, name, dbid, given, campaign, members, places):
        self.name, self.dbid, self.campaign = name, dbid, campaign
        self.description = given.get("description", "")
        self.start_required = given.get("options", {}).get("agent_preview_mode_start")
        self.mode, self.script = given.get("dialMode", "Preview"), given.get("script")
        self.members, self.places = members, places
        self.state = "unloaded"


class Ocs:
    def __init__(self, tserver):
        self.tserver = tserver
        self.reset()

    def reset(self):
        self.application_id = 134
        self.lists, self.groups, self.zones = {}, [], {1: "UTC"}
        self.agents = set()
        self.start_required = False  # option agent_preview_mode_start
        self.sessions = set()  # (DN, campaign) with preview dialing mode started
        self.held = {}  # handle: (DN, group, list name, records of the chain, the first being on the desktop)
        self.changes = {}  # handle: what the agent changed, which is written when the record is processed
        self.handles = 0

    # Set-up

    def provision(self, given):
        self.reset()
        self.application_id = given.get("applicationId", 134)
        group_options = [it.get("options", {}) for it in given.get("campaignGroups", [])]
        strange = {key for it in [given.get("options", {}), *group_options] for key in it} - {"agent_preview_mode_start"}
        if strange:
            raise NotPossible(-32000, f"This OCS does not have the option {', '.join(sorted(strange))}.")
        self.start_required = given.get("options", {}).get("agent_preview_mode_start", False)
        zones = given.get("timeZones") or [{"name": "UTC", "javaName": "UTC"}]
        self.zones = {zone.get("dbid", n): zone["javaName"] for n, zone in enumerate(zones, 1)}
        self.agents = {agent["agentId"] for agent in given.get("agents", [])}
        self.scripts = {it["name"]: it.get("dbid", n) for n, it in enumerate(given.get("scripts", []), 1)}
        for calling_list in given.get("callingLists", []):
            self.lists[calling_list["name"]] = {
                "fields": calling_list.get("fields", []),
                "script": calling_list.get("script"),
                "send": calling_list.get("sendAttributes", {}),
                "records": self.records_of(calling_list),
            }
        campaigns = {it["name"]: {"dbid": n, **it} for n, it in enumerate(given.get("campaigns", []), 1)}
        agent_groups = {it["name"]: it["agents"] for it in given.get("agentGroups", [])}
        place_groups = {it["name"]: it["dns"] for it in given.get("placeGroups", [])}
        for n, it in enumerate(given.get("campaignGroups", []), 1):
            if it["campaign"] not in campaigns or it["group"] not in {**agent_groups, **place_groups}:
                raise NotPossible(-32602, f"{it['campaign']} or {it['group']} does not exist.")
            name = it.get("name", f"{it['campaign']}@{it['group']}")
            members, places = agent_groups.get(it["group"], []), place_groups.get(it["group"], [])
            self.groups.append(Group(name, it.get("dbid", n), it, campaigns[it["campaign"]], members, places))
        return {"applicationId": self.application_id}

    def records_of(self, calling_list):
        columns = {**COLUMNS, "tz_dbid": next(iter(self.zones))}
        columns.update({field["name"]: None for field in calling_list.get("fields", [])})
        records = []
        for n, given in enumerate(calling_list.get("records", []), 1):
            record = {"record_id": n, **columns, **given}
            record.setdefault("chain_id", record["record_id"])
            records.append(record)
        return sorted(records, key=lambda record: record["record_id"])

    def dialing(self, verb, name):
        group = next((group for group in self.groups if group.name == name), None)
        if group is None:
            raise NotPossible(-32602, f"campaignGroup: there is no {name}.")
        if verb in ("load", "start") and group.state == "unloaded":
            group.state = "loaded"
            self.notify_group("CampaignLoaded", group)
        if verb == "start" and group.state == "loaded":
            group.state = "running"
            self.notify_group("CampaignStarted", group)
        if verb in ("stop", "unload") and group.state == "running":
            group.state = "loaded"
            self.end_sessions(lambda dn, campaign: campaign == group.campaign["name"])
            self.notify_group("CampaignStopped", group)
        if verb == "unload" and group.state == "loaded":
            group.state = "unloaded"
            self.notify_group("CampaignUnloaded", group)
        return {}

    def end_sessions(self, over):
        self.sessions = {it for it in self.sessions if not over(*it)}

    # Agents

    def groups_of(self, dn):
        agent = self.tserver.agents.get(dn)
        return [group for group in self.groups if agent in group.members or dn in group.places]

    def logged_in(self, dn):
        for group in self.groups_of(dn):
            self.notify_of_state(dn, group, {})

    def logged_out(self, dn):
        self.end_sessions(lambda of, campaign: of == dn)
        for handle in [handle for handle, it in self.held.items() if it[0] == dn]:
            self.give_back(handle)

    def notify_group(self, event, group):
        for dn in list(self.tserver.agents):
            if group in self.groups_of(dn):
                self.notify(dn, event, group, {})

    def notify_of_state(self, dn, group, reference):
        if group.state != "unloaded":
            event = "CampaignStarted" if group.state == "running" else "CampaignLoaded"
            self.notify(dn, event, group, reference)

    def notify(self, dn, event, group, reference):
        data = {
            "GSW_USER_EVENT": event,
            "GSW_APPLICATION_ID": self.application_id,
            "GSW_CAMPAIGN_NAME": group.campaign["name"],
            "GSW_CAMPAIGN_DESCRIPTION": group.campaign.get("description", ""),
            "GSW_CAMPAIGN_GROUP_NAME": group.name,
            "GSW_CAMPAIGN_GROUP_DESCRIPTION": group.description,
        }
        if event == "CampaignStarted":
            data["GSW_CAMPAIGN_MODE"] = group.mode
        self.tserver.tell(dn, {**data, **reference})

    # Requests

    def asked(self, dn, data):
        application = data.get("GSW_APPLICATION_ID")
        if is_int(application) and application != self.application_id:
            return
        kind = data.get("GSW_AGENT_REQ_TYPE")
        reference = {key: data[key] for key in ["GSW_REFERENCE_ID"] if key in data}
        if kind == "CampaignStatusRequest":
            for group in self.groups_of(dn):
                self.notify_of_state(dn, group, reference)
            return
        try:
            answer = self.carry_out(dn, kind, data)
        except Refused as refused:
            repeated = ["GSW_AGENT_REQ_TYPE", "GSW_CAMPAIGN_NAME", "GSW_RECORD_HANDLE"]
            answer = {
                "GSW_USER_EVENT": "Error",
                "GSW_ERROR_NUMBER": refused.number,
                "GSW_ERROR": str(refused),
                **{key: data[key] for key in repeated if key in data},
            }
        self.tserver.tell(dn, {**answer, "GSW_APPLICATION_ID": self.application_id, **reference})

    def carry_out(self, dn, kind, data):
        if not isinstance(kind, str) or kind not in MANDATORY:
            raise Refused(101)
        self.check(kind, data)
        if self.tserver.agents.get(dn) not in self.agents:
            raise Refused(104)
        if "GSW_RECORD_HANDLE" in MANDATORY[kind]:
            return self.on_record(dn, kind, data)
        group = self.group_named(dn, data)
        if group not in self.groups_of(dn):
            raise Refused(104)
        return self.in_campaign(dn, kind, group)

    def check(self, kind, data):
        if any(key not in data for key in ["GSW_APPLICATION_ID", *MANDATORY[kind]]):
            raise Refused(102)
        ints = ["GSW_APPLICATION_ID", *INTS]
        wrong = any(key in data and not (is_int(data[key]) and data[key] >= 0) for key in ints)
        wrong |= any(key in data and not isinstance(data[key], str) for key in TEXTS)
        wrong |= any(data.get(key) == "" for key in ["GSW_CAMPAIGN_NAME", "GSW_CALLING_LIST", "GSW_PHONE"])
        wrong |= data.get("GSW_TREATMENT", TREATMENTS[0]) not in TREATMENTS
        if wrong or data.get("GSW_PHONE_TYPE", 0) > 11:
            raise Refused(103)
        if "GSW_FROM" in data and "GSW_UNTIL" in data and data["GSW_FROM"] >= data["GSW_UNTIL"]:
            raise Refused(103)

    def group_named(self, dn, data):
        """The group that is named, or else the agent's own of the campaign, one that runs if there are several."""
        name = data.get("GSW_CAMPAIGN_GROUP_NAME", "")
        if name != "":
            found = [group for group in self.groups if group.name == name]
        else:
            found = [group for group in self.groups if group.campaign["name"] == data["GSW_CAMPAIGN_NAME"]]
        if not found:
            raise Refused(105)
        own = [group for group in found if group in self.groups_of(dn)]
        return min(own or found, key=lambda group: ["running", "loaded", "unloaded"].index(group.state))

    def in_campaign(self, dn, kind, group):
        campaign = group.campaign["name"]
        session = (dn, campaign)
        if kind == "PreviewDialingModeOver":
            if session not in self.sessions:
                raise Refused(119)
            self.sessions.remove(session)
            return {"GSW_USER_EVENT": "PreviewDialingModeOverAcknowledge", "GSW_CAMPAIGN_NAME": campaign}
        if group.state == "unloaded":
            raise Refused(106)
        if group.state != "running" or (group.mode != "Preview" and kind == "PreviewRecordRequest"):
            raise Refused(107)
        if kind == "PreviewDialingModeStart":
            if session in self.sessions:
                raise Refused(118)
            self.sessions.add(session)
            return {"GSW_USER_EVENT": "PreviewDialingModeStartAcknowledge", "GSW_CAMPAIGN_NAME": campaign}
        return self.preview_record(dn, group)

    def preview_record(self, dn, group):
        required = self.start_required if group.start_required is None else group.start_required
        if required and (dn, group.campaign["name"]) not in self.sessions:
            raise Refused(101)
        for name in group.campaign["callingLists"]:
            calling_list = self.lists[name]
            for record in sorted(calling_list["records"], key=lambda it: (it["chain_n"], it["record_id"])):
                chain = [it for it in calling_list["records"] if it["chain_id"] == record["chain_id"]]
                if all(it["record_status"] == READY for it in chain) and self.may_be_called(record):
                    return self.hand_out(dn, group, name, record, chain)
        raise Refused(108)

    def may_be_called(self, record):
        if record["record_type"] == NO_CALL:
            return False
        local = datetime.datetime.now(self.zone(record))
        second = local.hour * 3600 + local.minute * 60 + local.second
        return record["daily_from"] <= second <= record["daily_till"]

    def zone(self, record):
        return zoneinfo.ZoneInfo(self.zones.get(record["tz_dbid"], "UTC"))

    def hand_out(self, dn, group, name, record, chain):
        for it in chain:
            it.update(record_status=RETRIEVED, campaign_id=group.campaign["dbid"], group_id=group.dbid,
                      app_id=self.application_id)
        self.handles += 1
        others = [it for it in chain if it is not record]
        named = [self.lists[name]["script"], group.campaign.get("script"), group.script]
        scripts = [self.scripts[it] for it in named if it is not None][:1]
        self.held[self.handles] = (dn, group, name, [record, *others])
        return {
            "GSW_USER_EVENT": "PreviewRecord",
            **self.own_fields(name, record),
            "GSW_RECORD_HANDLE": self.handles,
            "GSW_CAMPAIGN_NAME": group.campaign["name"],
            "GSW_CAMPAIGN_GROUP_NAME": group.name,
            "GSW_CAMPAIGN_GROUP_DESCRIPTION": group.description,
            "GSW_CALLING_LIST": name,
            "GSW_CHAIN_ID": record["chain_id"],
            "GSW_ATTEMPTS": record["attempt"],
            "GSW_CALL_RESULT": record["call_result"],
            "GSW_PHONE": record["contact_info"],
            "GSW_PHONE_TYPE": record["contact_info_type"],
            "GSW_FROM": record["daily_from"],
            "GSW_UNTIL": record["daily_till"],
            "GSW_TZ_OFFSET": self.offset(record),
            "GSW_CONTACT_MEDIA_TYPE": {0: "any", 10: "email", 11: "instant message"}.get(
                record["contact_info_type"], "voice"
            ),
            **{"GSW_SCRIPT_ID": it for it in scripts},
            "InteractionType": "Outbound",
            "InteractionSubtype": "OutboundNew",
        }

    def own_fields(self, name, record):
        """What has a send attribute: INT as Int, all else as String, what is null not at all."""
        sent = {key: record[column] for column, key in self.lists[name]["send"].items()}
        for field in self.lists[name]["fields"]:
            key, value = field.get("sendAttribute"), record[field["name"]]
            if key and value is not None:
                sent[key] = value if field["type"] == "INT" else str(value)
        return {key: it if is_int(it) else str(it) for key, it in sent.items() if it is not None}

    def offset(self, record):
        return int(datetime.datetime.now(self.zone(record)).utcoffset().total_seconds())

    def on_record(self, dn, kind, data):
        self.group_named(dn, data)
        handle = data["GSW_RECORD_HANDLE"]
        if handle not in self.held or self.held[handle][0] != dn:
            raise Refused(109)
        _, group, name, chain = self.held[handle]
        if data.get("GSW_CALLING_LIST", name) not in self.lists:
            raise Refused(103)
        if kind == "RecordReject":
            chain[0]["agent_id"] = self.tserver.agents[dn]
            self.give_back(handle)
        else:
            self.changes[handle] = {**self.changes.get(handle, {}), **data}
        if kind == "RecordProcessed":
            self.change(name, chain[0], self.changes.pop(handle))
            for it in chain:
                it["record_status"] = CHAIN_UPDATED
            chain[0].update(record_status=UPDATED, agent_id=self.tserver.agents[dn])
            del self.held[handle]
        return {
            "GSW_USER_EVENT": f"{kind}Acknowledge",
            "GSW_CALLING_LIST": name,
            "GSW_CAMPAIGN_NAME": group.campaign["name"],
            "GSW_CAMPAIGN_GROUP_NAME": group.name,
            "GSW_RECORD_HANDLE": handle,
        }

    def change(self, name, record, data):
        """The call result always; anything else by its send attribute, in the type of its column."""
        if "GSW_CALL_RESULT" in data:
            record["call_result"] = data["GSW_CALL_RESULT"]
        for column, key in self.lists[name]["send"].items():
            if key in data:
                record[column] = data[key]
        for field in self.lists[name]["fields"]:
            key = field.get("sendAttribute")
            if key in data:
                types = {"INT": int, "FLOAT": float}
                try:
                    record[field["name"]] = types.get(field["type"], str)(data[key])
                except (TypeError, ValueError):
                    continue  # A text that is no number leaves the column as it was.

    def give_back(self, handle):
        self.changes.pop(handle, None)
        for it in self.held.pop(handle)[3]:
            it["record_status"] = READY


# T-Server ------------------------------------------------------------------------------------------------------------


class TServer:
    def __init__(self):
        self.agents = {}  # DN: agent id
        self.states = {}  # DN: agent state
        self.peers = {}  # DN: connections that registered it
        self.ocs = Ocs(self)

    def reset(self):
        self.agents, self.states, self.peers = {}, {}, {}
        self.ocs.reset()

    def tell(self, dn, data):
        for peer in self.peers.get(dn, []):
            peer.send({"messageType": "EventUserEvent", "thisDN": dn, "userData": data})

    def bad(self, peer, sentence):
        peer.send({"messageType": "EventError", "errorCode": 1, "errorMessage": sentence})

    def gone(self, peer):
        for dn in [dn for dn, peers in self.peers.items() if peer in peers]:
            self.unregister(peer, dn)

    def unregister(self, peer, dn):
        peers = [it for it in self.peers.get(dn, []) if it is not peer]
        self.peers[dn] = peers
        if not peers and dn in self.agents:
            self.log_out(dn)

    def log_out(self, dn):
        self.ocs.logged_out(dn)
        self.agents.pop(dn, None)
        self.states.pop(dn, None)

    def handle(self, peer, frame):
        reference = {"referenceId": frame["referenceId"]} if "referenceId" in frame else {}
        kind, dn = frame.get("messageType"), frame.get("thisDN")
        if kind == "RequestRegisterClient":
            peer.registered, peer.pairs = True, frame.get("userDataForm") == "pairs"
            names = {"applicationName": "python example", "protocolVersion": "1.0"}
            peer.send({"messageType": "EventLinkConnected", **names, **reference})
            return
        problem = self.problem(peer, kind, dn, frame)
        if problem:
            error = {"messageType": "EventError", "errorCode": 2, "errorMessage": problem}
            peer.send({**error, **({"thisDN": dn} if isinstance(dn, str) and dn else {}), **reference})
            return
        self.carry_out(peer, kind, dn, frame, reference)

    def problem(self, peer, kind, dn, frame):
        known = ["RegisterAddress", "UnregisterAddress", "QueryAddress", "AgentLogin", "AgentLogout", "AgentReady",
                 "AgentNotReady", "DistributeUserEvent"]
        if kind not in [f"Request{name}" for name in known]:
            return f"{kind} is not offered."
        if not peer.registered:
            return "RequestRegisterClient comes first."
        if not isinstance(dn, str) or dn == "":
            return "thisDN is missing."
        if kind not in ("RequestRegisterAddress", "RequestQueryAddress") and peer not in self.peers.get(dn, []):
            return f"DN {dn} is not registered."
        if kind == "RequestAgentLogin" and not isinstance(frame.get("agentId"), str):
            return "agentId is missing."
        if kind in ("RequestAgentLogout", "RequestAgentReady", "RequestAgentNotReady") and dn not in self.agents:
            return f"Nobody is logged in at {dn}."
        if kind == "RequestDistributeUserEvent" and not isinstance(frame.get("userData"), list if peer.pairs else dict):
            return "userData is missing, or not in the form that was asked for."
        return None

    def carry_out(self, peer, kind, dn, frame, reference):
        address = {"thisDN": dn, **reference}
        if kind == "RequestRegisterAddress":
            if peer not in self.peers.setdefault(dn, []):
                self.peers[dn].append(peer)
            peer.send({"messageType": "EventRegistered", **address})
        elif kind == "RequestUnregisterAddress":
            self.unregister(peer, dn)
            peer.send({"messageType": "EventUnregistered", **address})
        elif kind == "RequestQueryAddress":
            state = self.states.get(dn, "LoggedOut")
            peer.send({"messageType": "EventAddressInfo", "agentState": state, "calls": [], **address})
        elif kind == "RequestDistributeUserEvent":
            peer.send({"messageType": "EventACK", **address})
            try:
                data = from_pairs(frame["userData"]) if peer.pairs else frame["userData"]
            except (KeyError, TypeError):
                return  # T-Server took what OCS cannot read.
            self.ocs.asked(dn, data)
        else:
            self.change_state(peer, kind, dn, frame, address)

    def change_state(self, peer, kind, dn, frame, address):
        agent = frame["agentId"] if kind == "RequestAgentLogin" else self.agents[dn]
        states = {"Login": "NotReady", "Logout": "LoggedOut", "Ready": "Ready", "NotReady": "NotReady"}
        verb = kind.removeprefix("RequestAgent")
        if verb == "Logout":
            self.log_out(dn)
        else:
            self.agents[dn], self.states[dn] = agent, states[verb]
        event = {"messageType": f"EventAgent{verb}", "agentId": agent, "thisDN": dn}
        for other in self.peers.get(dn, []):
            other.send({**event, **(address if other is peer else {})})
        if verb == "Login":
            self.ocs.logged_in(dn)


# Control link --------------------------------------------------------------------------------------------------------


class Control:
    CAPABILITIES = ["hello", "reset", "provision", "records.read", "dialing.load", "dialing.start", "dialing.stop",
                    "dialing.unload", "fence"]

    def __init__(self, tserver):
        self.tserver = tserver

    def bad(self, peer, sentence):
        peer.send({"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": sentence}})

    def handle(self, peer, call):
        try:
            answer = {"result": self.carry_out(call.get("method"), call.get("params", {}))}
        except NotPossible as error:
            answer = {"error": {"code": error.code, "message": str(error)}}
        peer.send({"jsonrpc": "2.0", "id": call.get("id"), **answer})

    def carry_out(self, method, params):
        if method not in self.CAPABILITIES or method == "fence":
            raise NotPossible(-32601, f"{method} is not offered.")
        if method == "hello":
            names = {"role": "ocs", "implementation": "python example OCS", "version": "1"}
            return {**names, "capabilities": self.CAPABILITIES}
        if method == "reset":
            self.tserver.reset()
            return {}
        ocs = self.tserver.ocs
        if method == "provision":
            return ocs.provision(params)
        if method == "records.read":
            if params["callingList"] not in ocs.lists:
                raise NotPossible(-32602, f"callingList: there is no {params['callingList']}.")
            where = params.get("where", {}).items()
            records = ocs.lists[params["callingList"]]["records"]
            return {"records": [it for it in records if all(it.get(key) == value for key, value in where)]}
        return ocs.dialing(method.removeprefix("dialing."), params["campaignGroup"])


async def main():
    options = argparse.ArgumentParser(description="A small OCS with its T-Server")
    options.add_argument("--port", type=int, default=7001)
    options.add_argument("--control-port", type=int, default=7002)
    given = options.parse_args()
    tserver = TServer()
    control = Control(tserver)

    async def cti(reader, writer):
        peer = Peer(reader, writer)
        await peer.serve(tserver.handle, tserver.bad)
        tserver.gone(peer)

    async def controlled(reader, writer):
        await Peer(reader, writer).serve(control.handle, control.bad)

    servers = [
        await asyncio.start_server(cti, "127.0.0.1", given.port, limit=MAX_FRAME),
        await asyncio.start_server(controlled, "127.0.0.1", given.control_port, limit=MAX_FRAME * 8),
    ]
    ports = [server.sockets[0].getsockname()[1] for server in servers]
    print(f"CTI link tcp://127.0.0.1:{ports[0]} control link tcp://127.0.0.1:{ports[1]}", flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
