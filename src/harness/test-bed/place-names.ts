import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { nameInSystem, type StandingNames } from './standing-names.ts';

/** The names of a place of the standing test bed, in a system that may have its own names. */
export class PlaceNames {
  readonly #n: number;
  readonly #system: StandingNames;
  readonly #names: ReadonlyMap<string, string>;

  /** `provisioning` is the set-up of the place as the features name it. */
  constructor(n: number, provisioning: JsonObject, system: StandingNames) {
    this.#n = n;
    this.#system = system;
    this.#names = new Map([...this.#described(provisioning), ...this.#named(provisioning)]);
  }

  /** A name of the features as it is here; anything else stays unchanged. */
  of(text: string): string {
    return this.#names.get(text) ?? text;
  }

  /** A Login ID of the features as it is here. */
  ofAgent(agentId: string): string {
    return nameInSystem(this.#system, 'agents', this.#numberOf(agentId));
  }

  /** A DN of the features as it is here. */
  ofDn(dn: string): string {
    return nameInSystem(this.#system, 'dns', this.#numberOf(dn));
  }

  #named(provisioning: JsonObject): readonly (readonly [string, string])[] {
    return (['campaigns', 'campaignGroups', 'callingLists'] as const).flatMap((kind) =>
      objectsIn(provisioning[kind]).map(({ name }): readonly [string, string] => [
        String(name),
        nameInSystem(this.#system, kind, this.#moved(String(name))),
      ]),
    );
  }

  /** Agent groups and descriptions: the system cannot have its own names for these. */
  #described({ agentGroups, campaigns, campaignGroups }: JsonObject): readonly (readonly [string, string])[] {
    const groups = objectsIn(agentGroups).map(({ name }) => String(name));
    const described = [campaigns, campaignGroups].flatMap(objectsIn);
    const descriptions = described.map(({ description }) => String(description));
    return [...groups, ...descriptions].map((name) => [name, this.#moved(name)]);
  }

  /** In place 7 agent 1001 is 1071. */
  #numberOf(text: string): string {
    return String(Number(text) + 10 * this.#n);
  }

  /** `Spring@Sales` and `Spring offers for Sales` consist of two names; both change. */
  #moved(name: string): string {
    if (this.#n === 0) return name;
    const [, campaign, between, group] = /^(\S+)(@| offers for )(\S+)$/.exec(name) ?? [];
    if (campaign !== undefined) return `${campaign} ${this.#n}${between}${group} ${this.#n}`;
    return name.endsWith(' offers')
      ? `${name.slice(0, -' offers'.length)} ${this.#n} offers`
      : `${name} ${this.#n}`;
  }
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
