#define ENTENTE_KERNELS baseline
#include "extract/analyzer/kernels_body.h"
