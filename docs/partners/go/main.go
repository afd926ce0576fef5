// Follows what an Anzhu partner is told, and keeps every event once in a file, one a line.
//
//	ANZHU_NATS=… ANZHU_PARTNER=… ANZHU_SECRET=… ANZHU_FILE=events.jsonl go run .
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log"
	"math/rand"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

type event struct {
	ID string `json:"id"`
}

type book struct {
	kept map[string]bool
	file *os.File
}

// What was kept before; a line that a kill or a full disk cut off was never acknowledged and comes again.
func open(name string) (*book, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	whole := text[:bytes.LastIndexByte(text, '\n')+1]
	if err := file.Truncate(int64(len(whole))); err != nil {
		return nil, err
	}
	if _, err := file.Seek(0, 2); err != nil {
		return nil, err
	}
	kept := map[string]bool{}
	for _, line := range bytes.Split(whole, []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		var one event
		if err := json.Unmarshal(line, &one); err != nil {
			return nil, err
		}
		kept[one.ID] = true
	}
	return &book{kept, file}, nil
}

// On disk, or not there at all.
func (b *book) write(line []byte) error {
	end, err := b.file.Seek(0, 2)
	if err != nil {
		return err
	}
	if _, err = b.file.Write(line); err == nil {
		err = b.file.Sync()
	}
	if err != nil {
		return errors.Join(err, b.file.Truncate(end))
	}
	return nil
}

// On disk before it is acknowledged; by its id an event that comes again is known.
func (b *book) keep(message jetstream.Msg) error {
	var one event
	if err := json.Unmarshal(message.Data(), &one); err != nil {
		return err
	}
	if !b.kept[one.ID] {
		if err := b.write(append(bytes.Clone(message.Data()), '\n')); err != nil {
			return err
		}
		b.kept[one.ID] = true
	}
	return message.Ack()
}

func follow(connection *nats.Conn, name string, b *book) error {
	stream, err := jetstream.NewWithDomain(connection, "anzhu")
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	consumer, err := stream.Consumer(ctx, "EVT_PARTNER", name)
	if err != nil {
		return err
	}
	for {
		batch, err := consumer.Fetch(1, jetstream.FetchMaxWait(30*time.Second))
		if err != nil {
			return err
		}
		for message := range batch.Messages() {
			if err := b.keep(message); err != nil {
				return err
			}
		}
		if err := batch.Error(); err != nil {
			return err
		}
	}
}

func main() {
	name := os.Getenv("ANZHU_PARTNER")
	b, err := open(os.Getenv("ANZHU_FILE"))
	if err != nil {
		log.Fatal(err)
	}
	connection, err := nats.Connect(
		os.Getenv("ANZHU_NATS"),
		nats.UserInfo(name, os.Getenv("ANZHU_SECRET")),
		nats.CustomInboxPrefix("_INBOX_"+name),
		// A login may be refused for a while: go on trying, with pauses of chance.
		nats.RetryOnFailedConnect(true), nats.MaxReconnects(-1), nats.IgnoreAuthErrorAbort(),
		nats.ReconnectWait(2*time.Second), nats.ReconnectJitter(5*time.Second, 5*time.Second),
	)
	if err != nil {
		log.Fatal(err)
	}
	for {
		// The broker is away, or the consumer is made anew for a replay.
		if err := follow(connection, name, b); err != nil {
			time.Sleep(time.Second + time.Duration(rand.Int63n(int64(time.Second))))
		}
	}
}
