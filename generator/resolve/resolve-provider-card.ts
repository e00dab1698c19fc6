import type { ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { ProviderCardEntity } from "../schema/provider-card.ts";
import { resolveOptionalText, resolveText } from "./label.ts";
import { resolveModelCredentials, resolveProviderCredentials } from "./resolve-credentials.ts";

/** The descriptor of a checked provider card. `position` comes from the position files. Keys are in the reference's order. */
export function resolveProviderDescriptor(
  card: ProviderCardEntity,
  position: ProviderDescriptor["position"],
): ProviderDescriptor {
  const { extra } = card;
  return {
    provider: card.provider,
    label: resolveText(card.label),
    description: resolveOptionalText(card.description),
    icon_small: resolveOptionalText(card.icon_small),
    icon_large: resolveOptionalText(card.icon_large),
    icon_small_dark: resolveOptionalText(card.icon_small_dark),
    icon_large_dark: resolveOptionalText(card.icon_large_dark),
    background: card.background ?? null,
    help: card.help ? { title: resolveText(card.help.title), url: resolveText(card.help.url) } : null,
    supported_model_types: card.supported_model_types,
    configurate_methods: card.configurate_methods,
    provider_credential_schema: resolveProviderCredentials(card.provider_credential_schema),
    model_credential_schema: resolveModelCredentials(card.model_credential_schema),
    position,
    extra: extra
      ? {
          python: {
            provider_source: extra.python.provider_source,
            model_sources: extra.python.model_sources ?? [],
          },
        }
      : null,
  };
}
