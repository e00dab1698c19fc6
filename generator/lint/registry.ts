import type { Rule } from "./rule.ts";
import type { RuleName } from "./rule-names.ts";
import { aliasAmbiguous } from "./rules/alias-ambiguous.ts";
import { configurateSchemaMismatch } from "./rules/configurate-schema-mismatch.ts";
import { contextSizeMissing } from "./rules/context-size-missing.ts";
import { currencyNotIso4217 } from "./rules/currency-not-iso4217.ts";
import { defaultNotInOptions } from "./rules/default-not-in-options.ts";
import { defaultOutOfRange } from "./rules/default-out-of-range.ts";
import { defaultViolatesPrecision } from "./rules/default-violates-precision.ts";
import { defaultWrongType } from "./rules/default-wrong-type.ts";
import { deprecatedInPosition } from "./rules/deprecated-in-position.ts";
import { duplicateModelId } from "./rules/duplicate-model-id.ts";
import { embeddingMaxChunksMissing } from "./rules/embedding-max-chunks-missing.ts";
import { featureContradiction } from "./rules/feature-contradiction.ts";
import { filenameMisleading } from "./rules/filename-misleading.ts";
import { folderModelTypeMismatch } from "./rules/folder-model-type-mismatch.ts";
import { formDuplicateVariable } from "./rules/form-duplicate-variable.ts";
import { formRequiredDefaulted } from "./rules/form-required-defaulted.ts";
import { formShowOnDangling } from "./rules/form-show-on-dangling.ts";
import { formSingleOption } from "./rules/form-single-option.ts";
import { globMatchesNothing } from "./rules/glob-matches-nothing.ts";
import { ignoredKey } from "./rules/ignored-key.ts";
import { jsonSchemaUnreachable } from "./rules/json-schema-unreachable.ts";
import { manifestNameDiffersFromDir } from "./rules/manifest-name-differs-from-dir.ts";
import { maxTokensExceedsContext } from "./rules/max-tokens-exceeds-context.ts";
import { modelIdDiffersFromFileName } from "./rules/model-id-differs-from-file-name.ts";
import { modelIdSuspicious } from "./rules/model-id-suspicious.ts";
import { modelTypeUnsupported } from "./rules/model-type-unsupported.ts";
import { modelYamlNotMatchedByGlob } from "./rules/model-yaml-not-matched-by-glob.ts";
import { nullOverridesTemplate } from "./rules/null-overrides-template.ts";
import { parameterDuplicate } from "./rules/parameter-duplicate.ts";
import { positionDuplicateEntry } from "./rules/position-duplicate-entry.ts";
import { positionFoldedEntries } from "./rules/position-folded-entries.ts";
import { positionMissingFile } from "./rules/position-missing-file.ts";
import { positionMissingModel } from "./rules/position-missing-model.ts";
import { positionOmitsModel } from "./rules/position-omits-model.ts";
import { positionUndeclared } from "./rules/position-undeclared.ts";
import { pricingAbsurd } from "./rules/pricing-absurd.ts";
import { pricingAllZero } from "./rules/pricing-all-zero.ts";
import { pricingMissingOnLlm } from "./rules/pricing-missing-on-llm.ts";
import { pricingNegative } from "./rules/pricing-negative.ts";
import { pricingOutputLtInput } from "./rules/pricing-output-lt-input.ts";
import { pricingPeerOutlier } from "./rules/pricing-peer-outlier.ts";
import { pricingSubQuantum } from "./rules/pricing-sub-quantum.ts";
import { pricingUnitNonstandard } from "./rules/pricing-unit-nonstandard.ts";
import { pricingUnitZero } from "./rules/pricing-unit-zero.ts";
import { pricingUnquoted } from "./rules/pricing-unquoted.ts";
import { propertyValueInvalid } from "./rules/property-value-invalid.ts";
import { providerIdDiffersFromDir } from "./rules/provider-id-differs-from-dir.ts";
import { rangeEmpty } from "./rules/range-empty.ts";
import { replacedByUnknown } from "./rules/replaced-by-unknown.ts";
import { ruleShowOnDangling } from "./rules/rule-show-on-dangling.ts";
import { streamToolCallWithoutToolCall } from "./rules/stream-tool-call-without-tool-call.ts";
import { supportedTypeMissing } from "./rules/supported-type-missing.ts";
import { templateNameSuspicious } from "./rules/template-name-suspicious.ts";
import { templateUnknown } from "./rules/template-unknown.ts";
import { ttsDefaultVoiceMissing } from "./rules/tts-default-voice-missing.ts";
import { ttsDefaultVoiceUnknown } from "./rules/tts-default-voice-unknown.ts";
import { ttsMaxWorkersMissing } from "./rules/tts-max-workers-missing.ts";
import { ttsVoicesMissing } from "./rules/tts-voices-missing.ts";
import { unusedDisable } from "./rules/unused-disable.ts";
import { yamlBom } from "./rules/yaml-bom.ts";
import { yamlCharacter } from "./rules/yaml-character.ts";
import { yamlCrlf } from "./rules/yaml-crlf.ts";
import { yamlDuplicateKey } from "./rules/yaml-duplicate-key.ts";
import { yamlKey } from "./rules/yaml-key.ts";
import { yamlUnquotedTimestamp } from "./rules/yaml-unquoted-timestamp.ts";

/** Every lint rule, by name: one file a rule. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  "alias-ambiguous": aliasAmbiguous,
  "configurate-schema-mismatch": configurateSchemaMismatch,
  "context-size-missing": contextSizeMissing,
  "currency-not-iso4217": currencyNotIso4217,
  "default-not-in-options": defaultNotInOptions,
  "default-out-of-range": defaultOutOfRange,
  "default-violates-precision": defaultViolatesPrecision,
  "default-wrong-type": defaultWrongType,
  "deprecated-in-position": deprecatedInPosition,
  "duplicate-model-id": duplicateModelId,
  "embedding-max-chunks-missing": embeddingMaxChunksMissing,
  "feature-contradiction": featureContradiction,
  "filename-misleading": filenameMisleading,
  "folder-model-type-mismatch": folderModelTypeMismatch,
  "form-duplicate-variable": formDuplicateVariable,
  "form-required-defaulted": formRequiredDefaulted,
  "form-show-on-dangling": formShowOnDangling,
  "form-single-option": formSingleOption,
  "glob-matches-nothing": globMatchesNothing,
  "ignored-key": ignoredKey,
  "json-schema-unreachable": jsonSchemaUnreachable,
  "manifest-name-differs-from-dir": manifestNameDiffersFromDir,
  "max-tokens-exceeds-context": maxTokensExceedsContext,
  "model-id-differs-from-file-name": modelIdDiffersFromFileName,
  "model-id-suspicious": modelIdSuspicious,
  "model-type-unsupported": modelTypeUnsupported,
  "model-yaml-not-matched-by-glob": modelYamlNotMatchedByGlob,
  "null-overrides-template": nullOverridesTemplate,
  "parameter-duplicate": parameterDuplicate,
  "position-duplicate-entry": positionDuplicateEntry,
  "position-folded-entries": positionFoldedEntries,
  "position-missing-file": positionMissingFile,
  "position-missing-model": positionMissingModel,
  "position-omits-model": positionOmitsModel,
  "position-undeclared": positionUndeclared,
  "pricing-absurd": pricingAbsurd,
  "pricing-all-zero": pricingAllZero,
  "pricing-missing-on-llm": pricingMissingOnLlm,
  "pricing-negative": pricingNegative,
  "pricing-output-lt-input": pricingOutputLtInput,
  "pricing-peer-outlier": pricingPeerOutlier,
  "pricing-sub-quantum": pricingSubQuantum,
  "pricing-unit-nonstandard": pricingUnitNonstandard,
  "pricing-unit-zero": pricingUnitZero,
  "pricing-unquoted": pricingUnquoted,
  "property-value-invalid": propertyValueInvalid,
  "provider-id-differs-from-dir": providerIdDiffersFromDir,
  "range-empty": rangeEmpty,
  "replaced-by-unknown": replacedByUnknown,
  "rule-show-on-dangling": ruleShowOnDangling,
  "stream-tool-call-without-tool-call": streamToolCallWithoutToolCall,
  "supported-type-missing": supportedTypeMissing,
  "template-name-suspicious": templateNameSuspicious,
  "template-unknown": templateUnknown,
  "tts-default-voice-missing": ttsDefaultVoiceMissing,
  "tts-default-voice-unknown": ttsDefaultVoiceUnknown,
  "tts-max-workers-missing": ttsMaxWorkersMissing,
  "tts-voices-missing": ttsVoicesMissing,
  "unused-disable": unusedDisable,
  "yaml-bom": yamlBom,
  "yaml-character": yamlCharacter,
  "yaml-crlf": yamlCrlf,
  "yaml-duplicate-key": yamlDuplicateKey,
  "yaml-key": yamlKey,
  "yaml-unquoted-timestamp": yamlUnquotedTimestamp,
};
