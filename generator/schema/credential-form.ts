import * as z from "zod";
import { formTypes } from "../../runtime/core/descriptor.ts";
import { i18n } from "./i18n.ts";
import { flag, mapping, text, wholeNumber } from "./scalars.ts";

/** A field of a credential form as a card writes it. A key that the card lacks is absent. */
export type CredentialFormEntity = z.output<typeof credentialForm>;

const showOn = z
  .array(
    mapping({
      variable: text.describe("The variable of another field, or `__model_type` or `__model_name`."),
      value: text.describe("The value that it must have."),
    }).meta({ id: "ShowOn" }),
  )
  .optional()
  .describe("Conditions that must all hold for this to be shown.");

const formOption = mapping({
  label: i18n.describe("What people see."),
  value: text.describe("The value that is stored. Quote what YAML would read as a number or a boolean."),
  show_on: showOn,
}).meta({ id: "FormOption", description: "One choice of a select or radio field." });

const credentialForm = mapping({
  variable: text.describe("The name under which the value is stored."),
  label: i18n.describe("What people see beside the field."),
  type: z.enum(formTypes).describe("What kind of field it is."),
  required: flag.optional().describe("Whether the field must be filled in. True when left out."),
  default: text.nullable().optional().describe("The value to start from."),
  options: z.array(formOption).nullable().optional().describe("The choices of a select or radio field."),
  placeholder: i18n.nullable().optional().describe("What an empty field shows."),
  max_length: wholeNumber.optional().describe("How many characters the value may have. No limit when left out."),
  show_on: showOn,
}).meta({ id: "CredentialForm", description: "One field of a credential form." });

/** The fields of a credential form. */
export const credentialForms = z.array(credentialForm).describe("The fields of the form, in order.");
