import { dateOf } from '../xml/date-of.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { SheetSpace } from '../xml/growing-sheet.ts';
import { UnreadParts } from '../xml/unread-parts.ts';
import { organisationRoles, transactionCode, transactionTypes } from './iati-codes.ts';
import { copied, Organisations, type NamedOrganisation, type Organisation } from './organisations.ts';

/** Transactions of one type and currency from one organisation to another, summed. */
export interface Flow {
  readonly from: Organisation;
  readonly to: Organisation;
  /** A code of version 2. */
  readonly type: string;
  readonly currency: string;
  /** `null` where a transaction of it has no value. */
  sum: number | null;
  count: number;
  first: string;
  last: string;
  readonly line: number;
}

interface OpenOrganisation {
  readonly element: string;
  readonly line: number;
  readonly named: NamedOrganisation;
  /** Text of the element itself, as versions 1.0x have it. */
  text: string;
}

interface OpenTransaction {
  readonly line: number;
  type: string;
  date: string;
  value: string;
  currency: string;
  provider: Organisation | undefined;
  receiver: Organisation | undefined;
}

/** So many cells a row has that a flow becomes. */
const cellsOfRow = 12;

/** Sums up an activity file while it is read: memory is that of its organisations and flows. */
export class IatiReader implements XmlHandler {
  readonly organisations: Organisations;
  readonly flows = new Map<string, Flow>();
  readonly unread: UnreadParts;
  readonly #space: SheetSpace;
  readonly #path: string[] = [];
  #passing = 0;
  #activities = 0;
  #currency = '';
  #language = '';
  /** Who reports the activity, as named, and once it is an actor. */
  #named: { readonly named: NamedOrganisation; readonly line: number } | undefined;
  #reporter: Organisation | undefined;
  #organisation: OpenOrganisation | undefined;
  #narrative: { readonly language: string; text: string } | undefined;
  #transaction: OpenTransaction | undefined;

  constructor(file: string) {
    this.unread = new UnreadParts(file);
    this.#space = new SheetSpace(file);
    this.organisations = new Organisations(this.#space);
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const within = this.#path.at(-1);
    this.#path.push(name);
    if (this.#passing > 0) this.#passing++;
    else if (!this.#openElement(name, within, (attribute) => attributes.get(attribute)?.trim() ?? '', line)) {
      if (name !== 'iati-identifier') this.unread.element(copied(within === 'transaction' ? `transaction/${name}` : name), line);
      this.#passing = 1;
    }
  }

  text(text: string): void {
    if (this.#passing > 0) return;
    if (this.#narrative !== undefined) this.#narrative.text += text;
    else if (this.#organisation !== undefined) this.#organisation.text += text;
    else if (this.#transaction !== undefined && this.#path.at(-1) === 'value') this.#transaction.value += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#passing > 0) this.#passing--;
    else if (name === 'narrative') this.#closeNarrative();
    else if (name === this.#organisation?.element) this.#closeOrganisation(this.#organisation);
    else if (name === 'transaction') this.#closeTransaction(this.#transaction!);
  }

  #openElement(name: string, within: string | undefined, told: (attribute: string) => string, line: number): boolean {
    if (this.#organisation !== undefined) {
      if (name !== 'narrative') return false;
      const language = told('xml:lang');
      this.#narrative = { language: language === this.#language ? '' : language, text: '' };
      return true;
    }
    switch (within) {
      case undefined:
        return true;
      case 'iati-activities':
        if (name !== 'iati-activity') return false;
        this.#activities++;
        this.#currency = copied(told('default-currency'));
        this.#language = copied(told('xml:lang'));
        this.#named = undefined;
        this.#reporter = undefined;
        return true;
      case 'iati-activity':
        if (name === 'transaction') {
          this.#transaction = { line, type: '', date: '', value: '', currency: this.#currency, provider: undefined, receiver: undefined };
          return true;
        }
        return (name === 'reporting-org' || name === 'participating-org') && this.#openOrganisation(name, told, line);
      case 'transaction':
        return this.#openPart(this.#transaction!, name, told, line);
      default:
        return false;
    }
  }

  #openPart(transaction: OpenTransaction, name: string, told: (attribute: string) => string, line: number): boolean {
    switch (name) {
      case 'transaction-type':
        transaction.type = transactionCode(told('code'));
        return true;
      case 'transaction-date':
        transaction.date = dateOf(told('iso-date')) ?? '';
        return true;
      case 'value':
        transaction.currency = told('currency') || this.#currency;
        return true;
      case 'provider-org':
      case 'receiver-org':
        return this.#openOrganisation(name, told, line);
      default:
        return false;
    }
  }

  #openOrganisation(element: string, told: (attribute: string) => string, line: number): boolean {
    const role = element === 'participating-org' ? told('role') : '';
    const named = { ref: told('ref'), type: told('type'), role: organisationRoles.get(role) ?? role, names: [] };
    this.#organisation = { element, line, named, text: '' };
    return true;
  }

  #closeNarrative(): void {
    const { language, text } = this.#narrative!;
    this.#narrative = undefined;
    const name = text.replace(/\s+/g, ' ').trim();
    if (name !== '') this.#organisation!.named.names.push({ language, name });
  }

  #closeOrganisation({ element, named, text, line }: OpenOrganisation): void {
    this.#organisation = undefined;
    const name = text.replace(/\s+/g, ' ').trim();
    if (named.names.length === 0 && name !== '') named.names.push({ language: '', name });
    // Who reports is an actor only where it takes part or gives or receives money.
    if (element === 'reporting-org') {
      this.#named = { named, line };
      return;
    }
    const found = this.organisations.add(named, this.#activities, line);
    if (found === undefined) this.unread.element(element, line);
    if (element === 'provider-org') this.#transaction!.provider = found;
    if (element === 'receiver-org') this.#transaction!.receiver = found;
  }

  #reporting(): Organisation | undefined {
    const { named, line } = this.#named ?? {};
    this.#reporter ??= named === undefined ? undefined : this.organisations.add(named, this.#activities, line!);
    return this.#reporter;
  }

  #closeTransaction(transaction: OpenTransaction): void {
    this.#transaction = undefined;
    const { type, currency, value, date, line } = transaction;
    const side = transactionTypes.get(type)?.reporter;
    const from = transaction.provider ?? (side === 'provider' ? this.#reporting() : undefined);
    const to = transaction.receiver ?? (side === 'receiver' ? this.#reporting() : undefined);
    if (from === undefined || to === undefined) {
      this.unread.other('transactions-one-sided', line);
      return;
    }
    const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : null;
    if (number === null) this.unread.other('transactions-without-value', line);
    const key = JSON.stringify([from.ref, from.ref === '' ? from.name : '', to.ref, to.ref === '' ? to.name : '', type, currency]);
    const flow = this.flows.get(key);
    if (flow === undefined) {
      this.#space.take(cellsOfRow, line);
      this.flows.set(key, { from, to, type: copied(type), currency: copied(currency), sum: number, count: 1, first: copied(date), last: copied(date), line });
      return;
    }
    flow.sum = flow.sum === null || number === null ? null : flow.sum + number;
    flow.count++;
    if (date !== '' && (flow.first === '' || date < flow.first)) flow.first = copied(date);
    if (date > flow.last) flow.last = copied(date);
  }
}
