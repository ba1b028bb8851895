#define ENTENTE_KERNELS haswell
#include "extract/analyzer/kernels_body.h"
