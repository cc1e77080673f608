#include "app/png.h"

#include <fstream>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace alur::app {

bool writePng(const std::filesystem::path& file, const std::vector<unsigned char>& rgb, int width,
              int height) {
    const auto bytes = pngBytes(rgb, width, height);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return !bytes.empty() && out.flush().good();
}

std::string pngBytes(const std::vector<unsigned char>& rgb, int width, int height) {
    std::string bytes;
    const auto write = [](void* to, void* more, int size) {
        static_cast<std::string*>(to)->append(static_cast<const char*>(more), static_cast<std::size_t>(size));
    };
    if (stbi_write_png_to_func(write, &bytes, width, height, 3, rgb.data(), width * 3) == 0) return {};
    return bytes;
}

} // namespace alur::app
