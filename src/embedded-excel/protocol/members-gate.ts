import { ModelError } from '../model/error';
import { hasMember } from '../profiles';
import { ExcelError } from './excel-error';
import type { Instance, Member } from './object-type';
import type { Scope } from './scope';

/** `Worksheet.getRange`, as errors name it. */
export function locationOf(instance: Instance, name: string): string {
  return `${instance.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/**
 * A member that this Excel has and that is modelled. `ApiNotFound` where the profile's sets do not hold it: what an older Excel
 * answers to a member it does not know (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export function memberOf(instance: Instance, name: string, scope: Scope): Member {
  const member = instance.member(name);
  if (!hasMember(scope.profile, instance.className, member?.name ?? name)) {
    throw new ExcelError('ApiNotFound', `${locationOf(instance, name)} in Excel ${scope.profile.name}`);
  }
  if (member === undefined) {
    throw new ExcelError('NotImplemented', `the embedded Excel has no ${locationOf(instance, name)}`);
  }
  return member;
}

/** Does something with an object's member, so that a refusal says where it came from; the model's refusals become Excel's. */
export function at<T>(instance: Instance, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = error instanceof ModelError ? new ExcelError(error.code, error.message) : error;
    if (refusal instanceof ExcelError && refusal.location === '') refusal.location = locationOf(instance, name);
    throw refusal;
  }
}
