#pragma once

#include <cstddef>

#include "graph/types/statement.h"

namespace entente {

class SentenceView;

/// Whether what an event noun names takes place.
struct EventStatus {
  Polarity polarity = Polarity::Affirmed;
  Modality modality = Modality::Asserted;
};

/// The status of the event that the noun at `noun` names. It takes place unless something says otherwise: its
/// adjective ("a planned invasion"), the noun it hangs on ("the threat of war"), the verb that it is the
/// object of ("prevented an attack"), or, where no determiner takes it for granted, the clause around it
/// ("may sign a treaty").
EventStatus event_status(const SentenceView& view, std::size_t noun);

}  // namespace entente
